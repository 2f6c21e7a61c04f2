import type { Span } from '@/utils/detection/matching/span';
import { isExplained } from './is-explained';
import type { ReadDraft } from './read-draft';
import { inOriginal } from './read-draft';
import { SpanSet } from './spans';

/** Two to five capitals that no letter or digit adjoins: "UTR", "ERC", not "AB123". */
const CAPITALS = /(?<![A-Za-z0-9/.-])[A-Z]{2,5}s?(?![A-Za-z0-9/-]|\.[A-Za-z])/gu;

/**
 * Abbreviations that are nobody's but the trade's: not among those that everybody knows (the concept
 * `draft-known-letters`), not used by the customer, not explained, and not in a draft that shouts.
 */
export function findAbbreviations(read: ReadDraft): Span[] {
  const { draft, marks, quotes, text } = read;
  const known = new SpanSet(
    [...marks['draft-known-letters'], ...quotes].map((span) => inOriginal(span, text)),
  );
  const said = (draft.messages ?? [])
    .filter(({ from }) => from === 'customer')
    .map((message) => message.text.toUpperCase())
    .join('\n');
  const found = [...draft.text.matchAll(CAPITALS)].map(({ 0: letters, index }) => ({
    letters,
    start: index,
    end: index + letters.length,
  }));
  return found.filter(
    (span, at) =>
      !known.touches(span) &&
      !said.includes(span.letters.toUpperCase()) &&
      !isBeside(span, found[at - 1]) &&
      !isBeside(span, found[at + 1]) &&
      !isExplained(normalisedSpan(span, read), read),
  );
}

/** "PLEASE DO NOT": capitals in a row are shouted, not abbreviated. */
const isBeside = (span: Span, other: Span | undefined) =>
  other !== undefined && (other.end + 1 === span.start || span.end + 1 === other.start);

function normalisedSpan({ start, end }: Span, { text }: ReadDraft): Span {
  const { origin, length } = text;
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((origin[middle] ?? 0) >= start) high = middle;
    else low = middle + 1;
  }
  return { start: low, end: low + end - start };
}
