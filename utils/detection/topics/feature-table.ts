/**
 * By feature, the topics it speaks for and how much: an open-addressing table over plain arrays, so
 * that a look-up costs little and the whole can be kept as it is.
 */
export class FeatureTable {
  private keys: Int32Array = new Int32Array(0);
  /** By slot: where its entries begin, plus one; 0 is an empty slot. */
  private starts: Int32Array = new Int32Array(0);
  private counts: Uint8Array = new Uint8Array(0);
  /** By entry: the topic, and its weight. */
  topics: Uint16Array = new Uint16Array(0);
  weights: Float32Array = new Float32Array(0);
  private readonly pending = new Map<number, number[]>();

  add(key: number, topic: number, weight: number): void {
    const own = this.pending.get(key);
    if (own) own.push(topic, weight);
    else this.pending.set(key, [topic, weight]);
  }

  /** Nothing can be added afterwards. */
  close(): this {
    let size = 16;
    while (size < this.pending.size * 2) size *= 2;
    this.keys = new Int32Array(size);
    this.starts = new Int32Array(size);
    this.counts = new Uint8Array(size);
    const topics: number[] = [];
    const weights: number[] = [];
    for (const [key, own] of this.pending) {
      let slot = key & (size - 1);
      while (this.starts[slot] !== 0) slot = (slot + 1) & (size - 1);
      this.keys[slot] = key;
      this.starts[slot] = topics.length + 1;
      this.counts[slot] = own.length / 2;
      for (let at = 0; at < own.length; at += 2) {
        topics.push(own[at] ?? 0);
        weights.push(own[at + 1] ?? 0);
      }
    }
    this.topics = Uint16Array.from(topics);
    this.weights = Float32Array.from(weights);
    this.pending.clear();
    return this;
  }

  /** The slot of a feature, or -1. */
  find(key: number): number {
    const mask = this.keys.length - 1;
    if (mask < 0) return -1;
    let slot = key & mask;
    while (this.starts[slot] !== 0) {
      if (this.keys[slot] === key) return slot;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Adds a slot's weights to `scores`, by topic. */
  addTo(scores: Float64Array, slot: number): void {
    const start = (this.starts[slot] ?? 0) - 1;
    const end = start + (this.counts[slot] ?? 0);
    for (let at = start; at < end; at += 1) {
      const topic = this.topics[at] ?? 0;
      scores[topic] = (scores[topic] ?? 0) + (this.weights[at] ?? 0);
    }
  }
}
