/**
 * By feature, the topics it speaks for and how much: an open-addressing table over plain arrays, so
 * that a look-up costs little and the whole can be kept as it is.
 */
export interface FeatureTable {
  /** By slot: the feature. */
  keys: Int32Array;
  /** By slot: where its entries begin, plus one (0 is an empty slot), and how many there are. */
  starts: Int32Array;
  counts: Uint8Array;
  /** By entry: the topic, and its weight. */
  topics: Uint16Array;
  weights: Float32Array;
}

/** `entries`: by feature, topic and weight in turn. */
export function buildFeatureTable(entries: ReadonlyMap<number, readonly number[]>): FeatureTable {
  let size = 16;
  while (size < entries.size * 2) size *= 2;
  const keys = new Int32Array(size);
  const starts = new Int32Array(size);
  const counts = new Uint8Array(size);
  const topics: number[] = [];
  const weights: number[] = [];
  for (const [key, own] of entries) {
    let slot = key & (size - 1);
    while (starts[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    starts[slot] = topics.length + 1;
    counts[slot] = own.length / 2;
    for (let at = 0; at < own.length; at += 2) {
      topics.push(own[at] ?? 0);
      weights.push(own[at + 1] ?? 0);
    }
  }
  return {
    keys,
    starts,
    counts,
    topics: Uint16Array.from(topics),
    weights: Float32Array.from(weights),
  };
}

/** The slot of a feature, or -1. */
export function findFeature({ keys, starts }: FeatureTable, key: number): number {
  const mask = keys.length - 1;
  let slot = key & mask;
  while (starts[slot] !== 0) {
    if (keys[slot] === key) return slot;
    slot = (slot + 1) & mask;
  }
  return -1;
}

/** Adds a slot's weights to `scores`, by topic. */
export function addWeights(table: FeatureTable, slot: number, scores: Float64Array): void {
  const { starts, counts, topics, weights } = table;
  const start = (starts[slot] ?? 0) - 1;
  const end = start + (counts[slot] ?? 0);
  for (let at = start; at < end; at += 1) {
    const topic = topics[at] ?? 0;
    scores[topic] = (scores[topic] ?? 0) + (weights[at] ?? 0);
  }
}
