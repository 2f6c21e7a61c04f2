/**
 * Rows of small whole numbers, four to a word, so that four are added at once: each is kept as a byte
 * that counts from -128, and sums of bytes are kept in halves of words.
 */
export interface PackedRows {
  /** How many numbers a row has. */
  width: number;
  words: Int32Array;
}

const BYTES = 4;
const ZERO = 128;
const EVEN = 0x00ff00ff;
/** So many bytes can be added up in half a word. */
const MOST_AT_ONCE = 257;

const wordsOf = (width: number) => Math.ceil(width / BYTES);

/** `numbers`: row by row, from -128 to 127. */
export function packRows(numbers: Int8Array, width: number): PackedRows {
  const own = wordsOf(width);
  const words = new Int32Array((numbers.length / width) * own);
  for (let at = 0; at < numbers.length; at += 1) {
    const column = at % width;
    const word = ((at - column) / width) * own + (column >>> 2);
    words[word] = (words[word] ?? 0) | (((numbers[at] ?? 0) + ZERO) << ((column & 3) * 8));
  }
  return { width, words };
}

export const rowsIn = ({ width, words }: PackedRows) => words.length / wordsOf(width);

/** One number of a row. */
export function numberIn({ width, words }: PackedRows, row: number, column: number): number {
  const word = words[row * wordsOf(width) + (column >>> 2)] ?? 0;
  return ((word >>> ((column & 3) * 8)) & 0xff) - ZERO;
}

/** Adds the first `count` of `rows` up, column by column. */
export class RowAdder {
  /** By column. */
  readonly sums: Int32Array;
  private readonly halves: Int32Array;

  constructor(private readonly packed: PackedRows) {
    this.sums = new Int32Array(packed.width);
    this.halves = new Int32Array(wordsOf(packed.width) * 2);
  }

  add(rows: Int32Array, count: number): void {
    this.sums.fill(0);
    for (let from = 0; from < count; from += MOST_AT_ONCE)
      this.addSome(rows, from, Math.min(count, from + MOST_AT_ONCE));
  }

  private addSome(rows: Int32Array, from: number, to: number): void {
    const { halves, sums } = this;
    const { words } = this.packed;
    const own = halves.length >>> 1;
    halves.fill(0);
    for (let at = from; at < to; at += 1) {
      const row = (rows[at] ?? 0) * own;
      for (let place = 0; place < own; place += 1) {
        const word = words[row + place] ?? 0;
        const half = place << 1;
        halves[half] = (halves[half] ?? 0) + (word & EVEN);
        halves[half + 1] = (halves[half + 1] ?? 0) + ((word >>> 8) & EVEN);
      }
    }
    const zero = (to - from) * ZERO;
    for (let column = 0; column < sums.length; column += 1) {
      const half = halves[(column >>> 2) * 2 + (column & 1)] ?? 0;
      sums[column] = (sums[column] ?? 0) + ((half >>> ((column & 2) * 8)) & 0xffff) - zero;
    }
  }
}
