/**
 * By feature, the topics it speaks for and how much: an open-addressing table over plain arrays, so
 * that a look-up costs little and the whole can be kept as it is.
 */
export interface FeatureTable {
  /** By slot, in turn: the feature; and where its entries begin, above eight bits that count them (0 is an empty slot). */
  slots: Int32Array;
  /** A bit for each feature that may be known: most of what a text holds is not, and is told here. */
  known: Int32Array;
  /** The topic of each entry and its weight in turn. */
  entries: Float32Array;
}

const COUNT_BITS = 8;
const MOST_ENTRIES = 2 ** COUNT_BITS - 1;
const KNOWN_WORDS = 2 ** 13;
const wordOf = (key: number) => (key >>> 5) & (KNOWN_WORDS - 1);

/** `entries`: by feature, topic and weight in turn. */
export function buildFeatureTable(entries: ReadonlyMap<number, readonly number[]>): FeatureTable {
  let size = 16;
  while (size < entries.size * 2) size *= 2;
  const slots = new Int32Array(size * 2);
  const known = new Int32Array(KNOWN_WORDS);
  const all: number[] = [];
  for (const [key, own] of entries) {
    let slot = key & (size - 1);
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = ((all.length / 2) << COUNT_BITS) | (own.length / 2);
    const word = wordOf(key);
    known[word] = (known[word] ?? 0) | (1 << (key & 31));
    for (const number of own) all.push(number);
  }
  return { slots, known, entries: Float32Array.from(all) };
}

/** How many slots there are. */
export const slotsIn = ({ slots }: FeatureTable) => slots.length / 2;

/** The slot of a feature, or -1. */
export function findFeature({ slots, known }: FeatureTable, key: number): number {
  if (((known[wordOf(key)] ?? 0) & (1 << (key & 31))) === 0) return -1;
  const mask = (slots.length >>> 1) - 1;
  let slot = key & mask;
  while (slots[slot * 2 + 1] !== 0) {
    if (slots[slot * 2] === key) return slot;
    slot = (slot + 1) & mask;
  }
  return -1;
}

/** Adds a slot's weights to `scores`, by topic. */
export function addWeights(table: FeatureTable, slot: number, scores: Float64Array): void {
  const { slots, entries } = table;
  const held = slots[slot * 2 + 1] ?? 0;
  const start = (held >>> COUNT_BITS) * 2;
  const end = start + (held & MOST_ENTRIES) * 2;
  for (let at = start; at < end; at += 2) {
    const topic = entries[at] ?? 0;
    scores[topic] = (scores[topic] ?? 0) + (entries[at + 1] ?? 0);
  }
}
