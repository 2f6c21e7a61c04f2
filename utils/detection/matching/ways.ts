import type { Continuation } from './grammar';

/**
 * How rules go on, by kind of symbol. The states from which they do are a set of bits, so that 32 of
 * them are asked at once whether anything waits there: of thousands of ways in a text, nearly none is
 * taken.
 */
export interface Ways {
  /** By kind: where its words begin, and one entry more. */
  starts: Int32Array;
  /** By word: which 32 states, the bits of those that count, and where its ways begin. */
  words: Int32Array;
  bits: Int32Array;
  wayStarts: Int32Array;
  /** By way: the state it goes on from, and its place among the ways of the kind as they were written. */
  from: Int32Array;
  order: Int32Array;
  gap: Int8Array;
  to: Int32Array;
}

/** `numbers`: by state as the grammar counts them, the number it is known by. */
export function waysOf(entries: readonly (readonly Continuation[])[], numbers: Int32Array): Ways {
  const starts = new Int32Array(entries.length + 1);
  const words: number[] = [];
  const bits: number[] = [];
  const wayStarts: number[] = [];
  const ways: (Continuation & { order: number })[] = [];
  entries.forEach((own, kind) => {
    const sorted = own
      .map(({ from, gap, to }, order) => {
        return { from: numbers[from] ?? 0, gap, to: numbers[to] ?? 0, order };
      })
      .sort((a, b) => (a.from >>> 5) - (b.from >>> 5) || a.order - b.order);
    for (const way of sorted) {
      const word = way.from >>> 5;
      if (words.length === starts[kind] || words.at(-1) !== word) {
        words.push(word);
        bits.push(0);
        wayStarts.push(ways.length);
      }
      bits[bits.length - 1] = (bits.at(-1) ?? 0) | (1 << (way.from & 31));
      ways.push(way);
    }
    starts[kind + 1] = words.length;
  });
  wayStarts.push(ways.length);
  return {
    starts,
    words: Int32Array.from(words),
    bits: Int32Array.from(bits),
    wayStarts: Int32Array.from(wayStarts),
    from: Int32Array.from(ways, ({ from }) => from),
    order: Int32Array.from(ways, ({ order }) => order),
    gap: Int8Array.from(ways, ({ gap }) => gap),
    to: Int32Array.from(ways, ({ to }) => to),
  };
}
