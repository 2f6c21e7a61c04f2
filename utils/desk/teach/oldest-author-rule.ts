import type { SpeakerRule } from '@/utils/contract/adapter';
import { readValue, readValues } from '../read-value';
import type { SpeakerWish } from './find-speakers';

/**
 * Where no profile names the customer: whoever wrote the oldest message is the customer, if that
 * holds for what was labelled. Null where it does not, or where the messages stand in several rows.
 */
export function oldestAuthorRule({
  items,
  itemSelector,
  labelled,
  author,
}: SpeakerWish): SpeakerRule | null {
  const [first, last] = [items[0], items.at(-1)];
  const row = first?.parentElement;
  if (!author || author.place || !first || !last || !row) return null;
  if (!items.every(({ parentElement }) => parentElement === row)) return null;
  for (const place of [':nth-child', ':nth-last-child']) {
    const among = { selector: `${place}(1 of ${itemSelector}) ${author.selector}` };
    const names = readValues(first.ownerDocument, among).map((name) => name.toLowerCase());
    const isCustomer = (item: Element) =>
      names.includes(readValue(item, author)?.toLowerCase() ?? '');
    const holds = labelled.every(({ item, from }) => isCustomer(item) === (from === 'customer'));
    if (names.length > 0 && holds)
      return { test: 'same-as', value: author, among, from: 'customer' };
  }
  return null;
}
