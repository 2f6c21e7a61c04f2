import { expect, it } from 'vitest';
import { numberIn, packRows, RowAdder, rowsIn } from '@/utils/detection/model/packed-rows';

const WIDTH = 6;
const numbers = Int8Array.from({ length: WIDTH * 700 }, (_, at) => ((at * 37) % 256) - 128);
const packed = packRows(numbers, WIDTH);

it('holds every number of every row', () => {
  expect(rowsIn(packed)).toBe(700);
  for (const [row, column] of [
    [0, 0],
    [1, 5],
    [350, 3],
    [699, 4],
  ] as const)
    expect(numberIn(packed, row, column)).toBe(numbers[row * WIDTH + column]);
});

it('adds rows up column by column, however many there are, and begins anew each time', () => {
  const rows = Int32Array.from({ length: 700 }, (_, at) => (at * 13) % 700);
  const adder = new RowAdder(packed);
  for (const count of [700, 0, 3]) {
    adder.add(rows, count);
    const expected = new Array<number>(WIDTH).fill(0);
    for (const row of rows.subarray(0, count)) {
      for (let column = 0; column < WIDTH; column += 1)
        expected[column] = (expected[column] ?? 0) + (numbers[row * WIDTH + column] ?? 0);
    }
    expect([...adder.sums]).toEqual(expected);
  }
});

it('does not lose count of many rows that are all highest or all lowest', () => {
  for (const value of [127, -128]) {
    const adder = new RowAdder(packRows(new Int8Array(WIDTH).fill(value), WIDTH));
    adder.add(new Int32Array(1000), 1000);
    expect([...adder.sums]).toEqual(new Array<number>(WIDTH).fill(value * 1000));
  }
});
