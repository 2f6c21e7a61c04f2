/**
 * By feature, the topics it speaks for and how much: an open-addressing table over plain arrays, so
 * that a look-up costs little and the whole can be kept as it is.
 */
export interface FeatureTable {
  /** By slot, in turn: the feature; and where its entries begin, plus one (0 is an empty slot). */
  slots: Int32Array;
  /** By slot: how many entries it has. */
  counts: Uint8Array;
  /** A bit for each feature that may be known: most of what a text holds is not, and is told here. */
  known: Int32Array;
  /** By entry: the topic, and its weight. */
  topics: Uint16Array;
  weights: Float32Array;
}

const KNOWN_WORDS = 2 ** 13;
const wordOf = (key: number) => (key >>> 5) & (KNOWN_WORDS - 1);

/** `entries`: by feature, topic and weight in turn. */
export function buildFeatureTable(entries: ReadonlyMap<number, readonly number[]>): FeatureTable {
  let size = 16;
  while (size < entries.size * 2) size *= 2;
  const slots = new Int32Array(size * 2);
  const known = new Int32Array(KNOWN_WORDS);
  const counts = new Uint8Array(size);
  const topics: number[] = [];
  const weights: number[] = [];
  for (const [key, own] of entries) {
    let slot = key & (size - 1);
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = topics.length + 1;
    const word = wordOf(key);
    known[word] = (known[word] ?? 0) | (1 << (key & 31));
    counts[slot] = own.length / 2;
    for (let at = 0; at < own.length; at += 2) {
      topics.push(own[at] ?? 0);
      weights.push(own[at + 1] ?? 0);
    }
  }
  return {
    slots,
    counts,
    known,
    topics: Uint16Array.from(topics),
    weights: Float32Array.from(weights),
  };
}

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
  const { slots, counts, topics, weights } = table;
  const start = (slots[slot * 2 + 1] ?? 0) - 1;
  const end = start + (counts[slot] ?? 0);
  for (let at = start; at < end; at += 1) {
    const topic = topics[at] ?? 0;
    scores[topic] = (scores[topic] ?? 0) + (weights[at] ?? 0);
  }
}
