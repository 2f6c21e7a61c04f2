/**
 * Grams by open addressing. Each has the number under which it was written: the rows of whatever is
 * known of it. In each slot the gram and its number plus one (0 is an empty slot), side by side, for
 * reaching for memory is what reading words costs.
 */
export interface GramTable {
  slots: Int32Array;
}

/** `keys`: each once; their numbers are their places. */
export function writeGramTable(keys: ArrayLike<number>): GramTable {
  let size = 16;
  while (size < keys.length * 2) size *= 2;
  const slots = new Int32Array(size * 2);
  for (let number = 0; number < keys.length; number += 1) {
    const key = keys[number] ?? 0;
    let slot = key & (size - 1);
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = number + 1;
  }
  return { slots };
}

/** The number of a gram, or -1. */
export function findGram({ slots }: GramTable, key: number): number {
  const mask = slots.length - 1;
  let at = (key << 1) & mask;
  for (;;) {
    const number = slots[at + 1] ?? 0;
    if (number === 0 || slots[at] === key) return number - 1;
    at = (at + 2) & mask;
  }
}
