import type { FindingId } from '@/utils/contract/draft-rule';
import { worthOfGram } from '@/utils/drafting/learnt/draft-grams';
import { minimise } from '../train/minimise';
import type { Lesson } from './read-drafts';

/** What speaks for one finding: by gram, what it adds to the sum. */
export interface FittedFinding {
  bias: number;
  weights: ReadonlyMap<number, number>;
}

/** How strongly weights are held near nothing, and how much more a finding counts than its absence. */
const PENALTY = 0.1;
const POSITIVE = 3;
const ITERATIONS = 40;
/** What stands in one draft only says nothing about another writer. */
const FEWEST_DRAFTS = 2;

/** Of log-odds: counted as if seen before, the most that count, and what counts as one. */
const BEFORE = 0.5;
const MOST_ODDS = 3;
const ODDS = 1.5;

/**
 * Logistic regression over grams that count by their log-odds (as Wang and Manning, 2012, found best
 * for short texts): with few drafts, words that are everywhere must not be learnt by chance.
 */
export function fitFinding(lessons: readonly Lesson[], finding: FindingId): FittedFinding {
  const names = knownGrams(lessons);
  const rows = lessons.map(({ grams, expect, counts }) => {
    const label = expect.includes(finding) ? 1 : 0;
    return {
      ids: grams.flatMap((key) => names.get(key) ?? []),
      worth: worthOfGram(grams.length),
      label,
      counts: label ? counts * POSITIVE : counts,
    };
  });
  const odds = logOdds(rows, names.size);
  const bias = names.size;
  const point = new Float64Array(bias + 1);
  minimise(
    (weights, gradient) => {
      let loss = 0;
      for (let at = 0; at < bias; at += 1) {
        const weight = weights[at] ?? 0;
        loss += (PENALTY / 2) * weight * weight;
        gradient[at] = PENALTY * weight;
      }
      gradient[bias] = 0;
      for (const { ids, worth, label, counts } of rows) {
        let sum = weights[bias] ?? 0;
        for (const id of ids) sum += worth * (odds[id] ?? 0) * (weights[id] ?? 0);
        loss += counts * (Math.max(sum, 0) - label * sum + Math.log1p(Math.exp(-Math.abs(sum))));
        const error = counts * (1 / (1 + Math.exp(-sum)) - label);
        for (const id of ids) gradient[id] = (gradient[id] ?? 0) + error * worth * (odds[id] ?? 0);
        gradient[bias] = (gradient[bias] ?? 0) + error;
      }
      return loss;
    },
    point,
    ITERATIONS,
  );
  return {
    bias: point[bias] ?? 0,
    weights: new Map([...names].map(([key, id]) => [key, (point[id] ?? 0) * (odds[id] ?? 0)])),
  };
}

/** The sum of a draft; above nothing the finding is likelier than not. */
export function sumOf({ grams }: Lesson, { bias, weights }: FittedFinding): number {
  const worth = worthOfGram(grams.length);
  return grams.reduce((sum, key) => sum + worth * (weights.get(key) ?? 0), bias);
}

function knownGrams(lessons: readonly Lesson[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { grams } of lessons)
    for (const key of grams) counts.set(key, (counts.get(key) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= FEWEST_DRAFTS);
  return new Map(kept.map(([key], id) => [key, id]));
}

function logOdds(
  rows: readonly { ids: number[]; label: number; counts: number }[],
  size: number,
): Float64Array {
  const seen = [new Float64Array(size).fill(BEFORE), new Float64Array(size).fill(BEFORE)];
  const drafts = [1, 1];
  for (const { ids, label, counts } of rows) {
    drafts[label] = (drafts[label] ?? 0) + counts;
    const own = seen[label];
    if (own) for (const id of ids) own[id] = (own[id] ?? 0) + counts;
  }
  const share = (label: number, id: number) => (seen[label]?.[id] ?? 0) / (drafts[label] ?? 1);
  return Float64Array.from(
    { length: size },
    (_, id) => Math.min(MOST_ODDS, Math.abs(Math.log(share(1, id) / share(0, id)))) / ODDS,
  );
}
