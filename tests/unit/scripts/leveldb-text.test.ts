import { expect, test } from 'vitest';
import { tableBlocks, uncompressed } from '@/scripts/torture/shift/leveldb-text';

test('words that compression has cut into pieces are whole again', () => {
  // "kanary" as it stands, then again by reference, and one letter six times by a reference to itself.
  const packed = Buffer.from([
    ...[19, 5 << 2, ...Buffer.from('kanary')],
    ...[((6 - 4) << 2) | 1, 6],
    ...[0, ...Buffer.from('a')],
    ...[((6 - 1) << 2) | 2, 1, 0],
  ]);
  expect(uncompressed(packed).toString()).toBe('kanarykanaryaaaaaaa');
});

test('a table gives its blocks, compressed or not', () => {
  const block = (text: string) => {
    const value = Buffer.from(text);
    // One entry: nothing shared, no key of its own; then one restart.
    return Buffer.concat([Buffer.from([0, 0, value.length]), value, words(0, 1)]);
  };
  const words = (...numbers: number[]) => {
    const bytes = Buffer.alloc(numbers.length * 4);
    for (const [at, number] of numbers.entries()) bytes.writeUInt32LE(number, at * 4);
    return bytes;
  };
  const plain = block('said in the table');
  const index = Buffer.concat([Buffer.from([0, 0, 2, 0, plain.length]), words(0, 1)]);
  const footer = Buffer.alloc(48);
  Buffer.from([0, 0, plain.length + 5, index.length]).copy(footer);
  Buffer.from('57fb808b247547db', 'hex').copy(footer, 40);
  const file = Buffer.concat([plain, Buffer.alloc(5), index, Buffer.alloc(5), footer]);
  expect(tableBlocks(file).map(String).join()).toContain('said in the table');
  expect(tableBlocks(Buffer.from('no table'))).toEqual([]);
});
