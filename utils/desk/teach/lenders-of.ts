import type { Adapter } from '@/utils/contract/adapter';
import { readValue } from '../read-value';

/** By message without an author: the one of its group that names the author. */
export function lendersOf(
  items: readonly Element[],
  { author, grouped }: Pick<Adapter['messages'], 'author' | 'grouped'>,
): ReadonlyMap<Element, Element> {
  const found = new Map<Element, Element>();
  if (!grouped || !author) return found;
  let lender: Element | null = null;
  for (const item of grouped === 'first' ? items : items.toReversed()) {
    if (readValue(item, author) !== null) lender = item;
    else if (lender) found.set(item, lender);
  }
  return found;
}
