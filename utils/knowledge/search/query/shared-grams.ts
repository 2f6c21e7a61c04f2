import type { SearchIndex } from '../index/search-index';
import { FIELD_WEIGHTS, MATCHED_BY } from '../search-entry';
import { evidenceShare, gramEvidence } from './evidence';
import type { Alternative, QueryReading } from './token';

const WEIGHTS = MATCHED_BY.map((by) => FIELD_WEIGHTS[by]);

/** What texts and entries share with a query; the sums are the caller's to set back to 0. */
export interface SharedGrams {
  inUnit: Float32Array;
  inEntry: Float32Array;
  /** By entry, what the grams speak for it together. */
  evidence: Float32Array;
  /** The units with a sum; only the first so many as `add` returned. */
  touched: Uint32Array;
  /** Every text counts a token once; so does every entry, by the most telling of its texts. */
  add(reading: QueryReading): number;
}

/** Keeps its memory from one query to the next. */
export function createSharedGrams(index: SearchIndex): SharedGrams {
  const { entryOf, matchedBy, channels, entries } = index;
  const allTexts = entryOf.length;
  const inUnit = new Float32Array(allTexts);
  const unitSeen = new Uint32Array(allTexts);
  const touched = new Uint32Array(allTexts);
  const inEntry = new Float32Array(entries);
  const evidence = new Float32Array(entries);
  const entrySeen = new Uint32Array(entries);
  const toldNow = new Float32Array(entries);
  const evidenceNow = new Float32Array(entries);
  const texts = new Uint32Array(entries);
  for (const entry of entryOf) texts[entry] = (texts[entry] ?? 0) + 1;
  let stamp = 0;
  let count = 0;

  const addToEntry = (entry: number, told: number, speaks: number) => {
    if (entrySeen[entry] !== stamp) {
      entrySeen[entry] = stamp;
      toldNow[entry] = 0;
      evidenceNow[entry] = 0;
    }
    const moreTold = told - (toldNow[entry] as number);
    if (moreTold > 0) {
      toldNow[entry] = told;
      inEntry[entry] = (inEntry[entry] as number) + moreTold;
    }
    const more = speaks - (evidenceNow[entry] as number);
    if (more > 0) {
      evidenceNow[entry] = speaks;
      evidence[entry] = (evidence[entry] as number) + more;
    }
  };

  const addAlternative = ({ channel, key, position, share }: Alternative, weight: number) => {
    const { units, offsets } = channels[channel];
    const start = offsets[position] ?? 0;
    const end = offsets[position + 1] ?? 0;
    const told = weight * share;
    const worth = share * evidenceShare(channel, key);
    for (let at = start; at < end; ) {
      const first = units[at] as number;
      const entry = entryOf[first] as number;
      const from = at;
      for (; at < end; at += 1) {
        const unit = units[at] as number;
        if (entryOf[unit] !== entry) break;
        if (unitSeen[unit] === stamp) continue;
        unitSeen[unit] = stamp;
        if (inUnit[unit] === 0) touched[count++] = unit;
        inUnit[unit] = (inUnit[unit] as number) + told;
      }
      const counts = { own: at - from, texts: texts[entry] as number, all: end - start, allTexts };
      const field = WEIGHTS[matchedBy[first] as number] ?? 0;
      addToEntry(entry, told * field, worth * gramEvidence(counts));
    }
  };

  return {
    inUnit,
    inEntry,
    evidence,
    touched,
    add({ tokens }) {
      count = 0;
      for (const { weight, alternatives } of tokens) {
        stamp += 1;
        for (const alternative of alternatives) addAlternative(alternative, weight);
      }
      return count;
    },
  };
}
