import type { SearchIndex } from '../index/search-index';
import { FIELD_WEIGHTS, MATCHED_BY } from '../search-entry';
import { evidenceScore } from './evidence';
import { createSharedGrams } from './shared-grams';
import type { QueryReading } from './token';
import { topCandidates } from './top-candidates';

/** An entry that holds some of what is asked for. */
export interface Candidate {
  entry: number;
  /** Its text that fits best. */
  unit: number;
  /** About 0–1. */
  score: number;
  /** How far the query and one of its titles are the same, 0–1. */
  same: number;
  /** How much of the query one of its titles holds, or a saying that is the same, 0–1. */
  named: number;
  reading: QueryReading;
}

export type Allowed = (entry: number) => boolean;

/**
 * How much of the query the entry holds, how much of one of its texts the query holds, and how much
 * its words speak for the entry.
 */
const BLEND = { held: 0.5, filled: 0.5, evidence: 0.4 } as const;
/** A text must share about this much before its being short speaks for it. */
const ENOUGH = 9;
/** How much a text counts for what it holds of the query, beside being filled by it. */
const HOLDS = 0.25;
const WEIGHTS = MATCHED_BY.map((by) => FIELD_WEIGHTS[by]);
const [TITLE, SAYING, LONG_TEXT] = (['title', 'saying', 'text'] as const).map((by) =>
  MATCHED_BY.indexOf(by),
);

/** Finds entries by what they share with a reading of the query. */
export function createAccumulator(index: SearchIndex) {
  const { entryOf, matchedBy, norms, entries } = index;
  const shares = createSharedGrams(index);
  const { inUnit, inEntry, evidence, touched } = shares;
  const bestUnit = new Uint32Array(entries);
  const bestScore = new Float32Array(entries);
  const same = new Float32Array(entries);
  const named = new Float32Array(entries);
  const touchedEntries = new Uint32Array(entries);

  const scoreUnit = (unit: number, total: number): number => {
    const entry = entryOf[unit] as number;
    const by = matchedBy[unit] as number;
    const shared = inUnit[unit] as number;
    const filled = by === LONG_TEXT ? 0 : shared / Math.max(norms[unit] as number, shared);
    if (by === TITLE || by === SAYING) {
      const holds = Math.min(1, shared / total);
      const alike = filled * holds;
      if (by === TITLE) same[entry] = Math.max(same[entry] as number, alike);
      named[entry] = Math.max(named[entry] as number, by === TITLE ? holds : alike);
    }
    const enough = shared / (shared + ENOUGH);
    return (WEIGHTS[by] ?? 0) * (0.0001 + filled * enough + (HOLDS * shared) / total);
  };
  /** The texts that were touched, each for its entry; how many entries they are of. */
  const scoreUnits = (count: number, total: number): number => {
    let entryCount = 0;
    for (let at = 0; at < count; at += 1) {
      const unit = touched[at] as number;
      const entry = entryOf[unit] as number;
      const score = scoreUnit(unit, total);
      inUnit[unit] = 0;
      const best = bestScore[entry] as number;
      if (best === 0) touchedEntries[entryCount++] = entry;
      if (score <= best) continue;
      bestScore[entry] = score;
      bestUnit[entry] = unit;
    }
    return entryCount;
  };
  const forget = (entry: number) => {
    for (const sums of [inEntry, evidence, bestScore, same, named]) sums[entry] = 0;
  };

  /** The entries that fit best, at most `most`, the best first. */
  return function find(reading: QueryReading, most: number, allowed: Allowed): Candidate[] {
    const { total } = reading;
    const entryCount = scoreUnits(shares.add(reading), total);
    const top = topCandidates(most);
    for (let at = 0; at < entryCount; at += 1) {
      const entry = touchedEntries[at] as number;
      const score =
        (BLEND.held * (inEntry[entry] as number)) / total +
        BLEND.filled * (bestScore[entry] as number) +
        BLEND.evidence * evidenceScore(evidence[entry] as number);
      if (score > top.least() && allowed(entry)) {
        const unit = bestUnit[entry] as number;
        const known = { same: same[entry] as number, named: named[entry] as number };
        top.offer({ entry, unit, score, ...known, reading });
      }
      forget(entry);
    }
    return top.sorted();
  };
}
