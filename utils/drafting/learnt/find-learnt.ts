import type { Span } from '@/utils/detection/matching/span';
import { findGram } from '@/utils/detection/model/gram-table';
import type { ReadDraft } from '../read-draft';
import { draftGrams, worthOfGram } from './draft-grams';
import { LEARNT_FINDINGS, type LearntFinding, type LearntWords } from './learnt-words';

export interface LearntSpan extends Span {
  finding: LearntFinding;
}

/** A word or two say too little to judge by: "Good." */
const FEWEST_TO_JUDGE = 12;

/**
 * What the words of a draft say together although none of them gives it away. The span, in the
 * normalised text, is the stretch within a sentence that speaks most for the finding.
 */
export function findLearnt(
  read: ReadDraft,
  learnt: LearntWords,
  wanted: (finding: LearntFinding) => boolean,
): LearntSpan[] {
  const grams = draftGrams(read);
  if (grams.size < FEWEST_TO_JUDGE) return [];
  const worth = worthOfGram(grams.size);
  return LEARNT_FINDINGS.flatMap((finding, column) => {
    if (!wanted(finding)) return [];
    const { bias, showFrom } = learnt.findings[finding];
    const units = new Float32Array(read.text.length);
    let sum = bias;
    for (const [key, spans] of grams) {
      const weight = weightOf(learnt, key, column);
      sum += weight * worth;
      for (const { start, end } of spans)
        for (let at = start; at < end; at += 1)
          units[at] = (units[at] ?? 0) + weight / (end - start);
    }
    const span = sum > showFrom ? strongestStretch(units, read.segments.sentence) : null;
    return span ? [{ ...wholeWords(span, read.words), finding }] : [];
  });
}

function weightOf({ table, weights, scale }: LearntWords, key: number, column: number): number {
  const row = findGram(table, key);
  return row < 0 ? 0 : (weights[row * LEARNT_FINDINGS.length + column] ?? 0) * scale;
}

/** The stretch with the highest sum that stays within a sentence; null where nothing speaks for it. */
function strongestStretch(units: Float32Array, sentence: Int32Array): Span | null {
  let best: (Span & { sum: number }) | null = null;
  let start = 0;
  let sum = 0;
  units.forEach((unit, at) => {
    if (sum <= 0 || sentence[at] !== sentence[at - 1]) {
      start = at;
      sum = 0;
    }
    sum += unit;
    if (unit > 0 && sum > (best?.sum ?? 0)) best = { start, end: at + 1, sum };
  });
  return best;
}

const LETTER = /[a-z'\u2019]/u;

/** Grams may be parts of words; a mark never begins or ends within one, nor with a space. */
function wholeWords({ start, end }: Span, words: string): Span {
  let from = start;
  let to = end;
  const isLetter = (at: number) => LETTER.test(words[at] ?? '');
  while (from > 0 && isLetter(from) && isLetter(from - 1)) from -= 1;
  while (isLetter(to - 1) && isLetter(to)) to += 1;
  while (from < to - 1 && words[from] === ' ') from += 1;
  return { start: from, end: to };
}
