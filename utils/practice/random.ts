/** The same choice for the same seed and place, so that a conversation can be gone through again. */
export function pick<T>(from: readonly T[], seed: number, place: string): T | undefined {
  return from[hash(seed, place) % from.length];
}

/** A copy in an order that follows from the seed and the place. */
export function shuffled<T>(from: readonly T[], seed: number, place: string): T[] {
  return from
    .map((value, index) => ({ value, order: hash(seed, `${place}:${index}`) }))
    .sort((a, b) => a.order - b.order)
    .map(({ value }) => value);
}

/** FNV-1a with a last mix, so that neighbouring seeds differ in the low bits as well. */
function hash(seed: number, place: string): number {
  let value = 0x811c9dc5 ^ seed;
  for (const letter of `${seed}/${place}`) {
    value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}
