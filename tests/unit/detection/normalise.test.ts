import { expect, it } from 'vitest';
import { buildFoldTable } from '@/utils/detection/text/fold-table';
import { MAX_MESSAGE_UNITS, normalise, unitsToString } from '@/utils/detection/text/normalise';

const table = buildFoldTable();
const read = (text: string) => {
  const { codes, length } = normalise(text, table);
  return unitsToString(codes, 0, length);
};

it.each([
  ['Traditional to Simplified', '請幫我關閉免密支付', '请帮我关闭免密支付'],
  ['full width to half width, and case', 'ABC123,OK!', 'abc123,ok!'],
  ['ideographic space between Chinese characters away', '我 今年 七十三', '我今年七十三'],
  ['spaces between words to one', '  I   am\t78 ', 'i am 78'],
  [
    'a line break inside an English sentence to a space',
    'I cannot\nread this',
    'i cannot read this',
  ],
  ['a line break between sentences stays', '你好\n再见', '你好\n再见'],
  ['a hyphen inside a word to a space', '73-year-old', '73 year old'],
  ['a hyphen inside a number stays', '555-1234', '555-1234'],
  ['invisible and bidirectional characters away', '免\u200b密\u202e支\ufeff付', '免密支付'],
  ['tag characters away', 'a\u{e0041}b', 'ab'],
  ['curly quotes to straight ones', '‘can’t’ “see”', "'can't' \"see\""],
  ['compatibility ideographs and radicals', '⽼⼈', '老人'],
])('turns %s', (_, original, expected) => {
  expect(read(original)).toBe(expected);
});

it('points every unit back to where it came from', () => {
  const original = '  我\u200b 今年 73';
  const { origin, codes, length } = normalise(original, table);
  const back = Array.from({ length }, (_, at) => original[origin[at] ?? -1]);
  expect(back.join('')).toBe('我今年 73');
  expect(unitsToString(codes, 0, length)).toBe('我今年 73');
});

it('cuts a text that is too long', () => {
  expect(normalise('好'.repeat(MAX_MESSAGE_UNITS + 5), table).length).toBe(MAX_MESSAGE_UNITS);
});
