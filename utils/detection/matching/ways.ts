import type { Continuation } from './grammar';

/**
 * How rules go on, by kind of symbol. The states from which they do are a set of bits, so that 32 of
 * them are asked at once whether anything waits there: of thousands of ways in a text, nearly none is
 * taken.
 */
export interface Ways {
  /** In turn: which 32 states, and the bits of those that count. */
  words: Int32Array;
  /** By word: where its ways begin, and one entry more. */
  starts: Int32Array;
  /** In turn: the numbers of each way (see `WAY`). */
  ways: Int32Array;
}

/**
 * What stands where in a way, and how much it is: the state it goes on from, how far behind, the state
 * it leads to, and its place among the ways of the kind as they were written.
 */
export const WAY = { from: 0, gap: 1, to: 2, order: 3, size: 4 } as const;

/**
 * `numbers`: by state as the grammar counts them, the number it is known by. Returns by kind, too,
 * where its words begin, and one entry more.
 */
export function waysOf(
  entries: readonly (readonly Continuation[])[],
  numbers: Int32Array,
): { starts: Int32Array; ways: Ways } {
  const kindStarts = new Int32Array(entries.length + 1);
  const words: number[] = [];
  const starts: number[] = [];
  const ways: number[] = [];
  entries.forEach((own, kind) => {
    const sorted = own
      .map(({ from, gap, to }, order) => {
        return { from: numbers[from] ?? 0, gap, to: numbers[to] ?? 0, order };
      })
      .sort((a, b) => (a.from >>> 5) - (b.from >>> 5) || a.order - b.order);
    let last = -1;
    for (const { from, gap, to, order } of sorted) {
      const word = from >>> 5;
      if (word !== last) {
        words.push(word, 0);
        starts.push(ways.length / WAY.size);
        last = word;
      }
      words[words.length - 1] = (words.at(-1) ?? 0) | (1 << (from & 31));
      ways.push(from, gap, to, order);
    }
    kindStarts[kind + 1] = starts.length;
  });
  starts.push(ways.length / WAY.size);
  return {
    starts: kindStarts,
    ways: {
      words: Int32Array.from(words),
      starts: Int32Array.from(starts),
      ways: Int32Array.from(ways),
    },
  };
}
