import type { Span } from '../matching/span';
import { isHan } from '../text/characters';
import type { NormalisedText } from '../text/normalise';
import type { Segments } from '../text/segments';
import type { CompiledModel } from './need-model';
import { unitWeights } from './unit-weights';

/**
 * The one word of a text whose grams speak most for a column, and what they add to the sum; null where
 * none speaks for it. Of Chinese, two characters are taken for a word.
 */
export function strongestWord(
  text: NormalisedText,
  { tokens }: Segments,
  model: CompiledModel,
  column: number,
): (Span & { weight: number }) | null {
  const units = unitWeights(text, model, column);
  let most: (Span & { weight: number }) | null = null;
  let word = { start: 0, weight: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const weight = units[at] ?? 0;
    const goesOn = at > 0 && tokens[at] === tokens[at + 1];
    const pair = isHan(text.codes[at] ?? 0) && at > 0 && isHan(text.codes[at - 1] ?? 0);
    if (pair) word = { start: at - 1, weight: (units[at - 1] ?? 0) + weight };
    else if (goesOn) word = { ...word, weight: word.weight + weight };
    else word = { start: at, weight };
    if (word.weight > (most?.weight ?? 0)) most = { ...word, end: at + 1 };
  }
  return most && { ...most, end: endOf(most, tokens, text) };
}

/** The last letters of a word may speak against a need; the word is taken whole. */
function endOf({ end }: Span, tokens: Int32Array, { codes, length }: NormalisedText): number {
  let at = end;
  while (at < length && codes[at] !== 0x20 && tokens[at + 1] === tokens[end]) at += 1;
  return at;
}
