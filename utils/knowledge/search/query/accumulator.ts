import type { SearchIndex } from '../index/search-index';
import { FIELD_WEIGHTS, MATCHED_BY } from '../search-entry';
import type { Alternative, QueryReading } from './token';

/** An entry that holds some of what is asked for. */
export interface Candidate {
  entry: number;
  /** Its text that fits best. */
  unit: number;
  /** 0–1. */
  score: number;
  reading: QueryReading;
}

export type Allowed = (entry: number) => boolean;

/** How much of the query the entry holds, and how much of one of its texts the query holds. */
const BLEND = { held: 0.5, filled: 0.5 } as const;
/** A text must share about this much before its being short speaks for it. */
const ENOUGH = 9;
const WEIGHTS = MATCHED_BY.map((by) => FIELD_WEIGHTS[by]);
const LONG_TEXT = MATCHED_BY.indexOf('text');

/** Adds up what texts and entries share with a query; keeps its memory from one query to the next. */
export function createAccumulator({ entryOf, matchedBy, norms, channels, entries }: SearchIndex) {
  const inUnit = new Float32Array(entryOf.length);
  const unitSeen = new Uint32Array(entryOf.length);
  const touched = new Uint32Array(entryOf.length);
  const inEntry = new Float32Array(entries);
  const entrySeen = new Uint32Array(entries);
  const bestUnit = new Uint32Array(entries);
  const bestScore = new Float32Array(entries);
  const touchedEntries = new Uint32Array(entries);
  let stamp = 0;
  let count = 0;

  /** Every text counts a token once; so does every entry, by the first of its texts. */
  const addUnit = (unit: number, told: number) => {
    inUnit[unit] = (inUnit[unit] as number) + told;
    const entry = entryOf[unit] as number;
    if (entrySeen[entry] === stamp) return;
    entrySeen[entry] = stamp;
    inEntry[entry] = (inEntry[entry] as number) + told * (WEIGHTS[matchedBy[unit] as number] ?? 0);
  };
  const addAlternative = ({ channel, position, share }: Alternative, weight: number) => {
    const { units, offsets } = channels[channel];
    const end = offsets[position + 1] ?? 0;
    for (let at = offsets[position] ?? 0; at < end; at += 1) {
      const unit = units[at] as number;
      if (unitSeen[unit] === stamp) continue;
      unitSeen[unit] = stamp;
      if (inUnit[unit] === 0) touched[count++] = unit;
      addUnit(unit, weight * share);
    }
  };
  const add = (reading: QueryReading) => {
    count = 0;
    for (const { weight, alternatives } of reading.tokens) {
      stamp += 1;
      for (const alternative of alternatives) addAlternative(alternative, weight);
    }
  };

  /** The entries that fit best, at most `most`, the best first. */
  return function find(reading: QueryReading, most: number, allowed: Allowed): Candidate[] {
    const { total } = reading;
    add(reading);
    let entryCount = 0;
    for (let at = 0; at < count; at += 1) {
      const unit = touched[at] as number;
      const shared = inUnit[unit] as number;
      inUnit[unit] = 0;
      const entry = entryOf[unit] as number;
      const by = matchedBy[unit] as number;
      const norm =
        by === LONG_TEXT ? Number.POSITIVE_INFINITY : Math.max(norms[unit] as number, shared);
      const filled = (shared / norm) * (shared / (shared + ENOUGH));
      const score = (WEIGHTS[by] ?? 0) * (0.0001 + filled + (0.25 * shared) / total);
      const best = bestScore[entry] as number;
      if (best === 0) touchedEntries[entryCount++] = entry;
      if (score > best) {
        bestScore[entry] = score;
        bestUnit[entry] = unit;
      }
    }
    const top = topOf(most);
    for (let at = 0; at < entryCount; at += 1) {
      const entry = touchedEntries[at] as number;
      const held = (inEntry[entry] as number) / total;
      const score = BLEND.held * held + BLEND.filled * (bestScore[entry] as number);
      if (score > top.least() && allowed(entry)) {
        top.offer({ entry, unit: bestUnit[entry] as number, score, reading });
      }
      inEntry[entry] = 0;
      bestScore[entry] = 0;
    }
    return top.sorted();
  };
}

/** Keeps the best few of many. */
function topOf(most: number) {
  let kept: Candidate[] = [];
  let least = 0;
  const cut = () => {
    kept.sort((a, b) => b.score - a.score || a.entry - b.entry);
    kept = kept.slice(0, most);
    if (kept.length === most) least = kept.at(-1)?.score ?? 0;
  };
  return {
    least: () => least,
    offer(candidate: Candidate) {
      kept.push(candidate);
      if (kept.length >= 4 * most) cut();
    },
    sorted() {
      cut();
      return kept;
    },
  };
}
