import type { Span } from '../matching/span';
import type { NormalisedText } from '../text/normalise';
import type { Segments } from '../text/segments';
import type { CompiledModel } from './need-model';
import { unitWeights } from './unit-weights';

const MOST_SPANS = 2;
/** What a unit must say, beside the one that says most, to belong to the evidence. */
const LEAST_SHARE = 0.3;
/** A second stretch is worth showing when it says this much of what the first does. */
const SECOND = 0.6;
const LONGEST = 40;

/**
 * The stretches of a text that speak most for a column, best first: grams that lie side by side are
 * one. `weight` is what a stretch adds to the sum. Empty where nothing speaks for it.
 */
export function explainWords(
  text: NormalisedText,
  { clause }: Segments,
  model: CompiledModel,
  column: number,
): (Span & { weight: number })[] {
  const units = unitWeights(text, model, column);
  const most = units.reduce((highest, unit) => Math.max(highest, unit), 0);
  if (most <= 0) return [];
  const spans: (Span & { weight: number })[] = [];
  let open: (Span & { weight: number }) | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const unit = units[at] ?? 0;
    const goesOn = open !== null && clause[open.start] === clause[at] && at - open.start < LONGEST;
    const space = unit === 0 && text.codes[at] === 0x20;
    if (open && goesOn && (unit >= most * LEAST_SHARE || space)) {
      open.weight += unit;
      if (!space) open.end = at + 1;
    } else if (unit >= most * LEAST_SHARE) {
      open = { start: at, end: at + 1, weight: unit };
      spans.push(open);
    } else open = null;
  }
  spans.sort((a, b) => b.weight - a.weight);
  const least = (spans[0]?.weight ?? 0) * SECOND;
  return spans.slice(0, MOST_SPANS).filter(({ weight }) => weight >= least);
}
