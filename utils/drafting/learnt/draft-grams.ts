import type { Span } from '@/utils/detection/matching/span';
import { visitGrams } from '@/utils/detection/model/visit-grams';
import type { ReadDraft } from '../read-draft';
import { SpanSet } from '../spans';

/** By gram of the agent's own words, the places where it stands; what is quoted is somebody else's. */
export function draftGrams({ text, quotes }: ReadDraft): Map<number, Span[]> {
  const quoted = new SpanSet(quotes);
  const grams = new Map<number, Span[]>();
  visitGrams(text, (key, start, end) => {
    if (quoted.covers({ start, end })) return;
    const known = grams.get(key);
    if (known) known.push({ start, end });
    else grams.set(key, [{ start, end }]);
  });
  return grams;
}

/** Shorter drafts are judged as if they had this many grams: few words say little. */
const FEWEST_GRAMS = 20;

/** What each gram counts, so that long drafts do not say more than short ones. */
export const worthOfGram = (grams: number) => 1 / Math.sqrt(Math.max(FEWEST_GRAMS, grams));
