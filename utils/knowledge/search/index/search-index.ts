/**
 * Ways in which a text is indexed: `han` by pairs of neighbouring characters and by single ones,
 * `sound` by pairs of syllables and single ones, `initial` by pairs of their first letters, `word` by
 * stems, `joined` by two neighbouring words written as one.
 */
export const CHANNELS = ['han', 'skip', 'sound', 'initial', 'word', 'joined'] as const;
export type ChannelName = (typeof CHANNELS)[number];

/** A dictionary as typed arrays: unit numbers `units[offsets[i]..offsets[i+1])` hold `keys[i]`. */
export interface Channel {
  /** Ascending. */
  keys: Uint32Array;
  offsets: Uint32Array;
  /** Ascending for each key. */
  units: Uint32Array;
}

/** Texts as UTF-8, one after the other; text `i` is `bytes[at[i]..at[i+1])`. */
export interface TextStore {
  bytes: Uint8Array;
  at: Uint32Array;
}

/**
 * Entries prepared for searching, as typed arrays only: the browser stores and reads them as they
 * are. A unit is one text of an entry – a title, a saying –, all of its long texts together are one.
 */
export interface IndexShard {
  entries: number;
  /** `textKey` of `kind/id`. */
  names: Uint32Array;
  /** Position in `SEARCH_KINDS`. */
  kinds: Uint8Array;
  /** Position in `REGIONS` plus 1; 0: every region. */
  regions: Uint8Array;
  /** 1: Chinese only, 2: English only, 0: both. */
  languages: Uint8Array;
  /** What a result shows of each entry, as JSON. */
  heads: TextStore;
  /** The entry of each unit; ascending. */
  entryOf: Uint32Array;
  /** Position in `MATCHED_BY`; ascending within an entry. */
  matchedBy: Uint8Array;
  texts: TextStore;
  channels: Record<ChannelName, Channel>;
  /** All stems, ascending, by line. */
  vocabulary: Uint8Array;
}

export interface SearchIndex extends IndexShard {
  /** How much each unit's own grams tell together. */
  norms: Float32Array;
}

/** Where a key's units stand, or null. */
export function findKey({ keys }: Channel, key: number): number | null {
  let low = 0;
  let high = keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = keys[middle] ?? 0;
    if (found === key) return middle;
    if (found < key) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** How many units hold the key at `position`. */
export function countAt({ offsets }: Channel, position: number): number {
  return (offsets[position + 1] ?? 0) - (offsets[position] ?? 0);
}

/** How much a gram tells that `count` of `units` texts hold. */
export function tells(units: number, count: number): number {
  return Math.log(1 + units / (count + 0.5));
}

const decoder = new TextDecoder();

export function textAt({ bytes, at }: TextStore, position: number): string {
  return decoder.decode(bytes.subarray(at[position], at[position + 1]));
}

/** How much one Chinese character tells beside a pair of them. */
export const SINGLE_SHARE = 0.3;
