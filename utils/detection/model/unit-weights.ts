import type { NormalisedText } from '../text/normalise';
import { findGram } from './gram-table';
import type { CompiledModel } from './need-model';
import { numberIn } from './packed-rows';
import { visitGrams } from './visit-grams';

/** What each unit of a text adds to the sum of a column: a gram's weight is shared among its units. */
export function unitWeights(
  text: NormalisedText,
  model: CompiledModel,
  column: number,
): Float32Array {
  const units = new Float32Array(text.length);
  visitGrams(text, (key, start, end) => {
    const row = findGram(model.table, key);
    const weight = row < 0 ? 0 : numberIn(model.weights, row, column) * model.scale;
    const share = weight / (end - start);
    for (let at = start; at < end; at += 1) units[at] = (units[at] ?? 0) + share;
  });
  return units;
}
