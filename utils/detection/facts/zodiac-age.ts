import type { Fact } from './fact';

const ZODIAC = '鼠牛虎兔龙蛇马羊猴鸡狗猪';
const ZODIAC_SAID =
  /(?:我|俺|他|她|佢|老伴|爸|妈|爷|奶|公|婆|姥|老头|老太)[^。!?]{0,4}(?:是)?属([鼠牛虎兔龙蛇马羊猴鸡狗猪])(?!于)/;
/** Words beside which the sign is that of somebody old. */
const OLD_BESIDE = /退休|老了|年纪|岁数|孙|爷爷|奶奶|外公|外婆|姥|老伴|老头|老太|养老/;
const LIKELY_OLD_AGE = 72;

/** A year of the zodiac comes round every twelve: of an old person's, the age nearest to 72. */
export function findZodiacAge(text: string, year: number): Fact | null {
  const match = text.includes('属') ? ZODIAC_SAID.exec(text) : null;
  if (!match || !OLD_BESIDE.test(text)) return null;
  // 1900 was a year of the rat.
  const sign = ZODIAC.indexOf(match[1] ?? '');
  const latest = year - ((year - 1900 - sign) % 12);
  const age = [0, 1, 2, 3, 4, 5, 6, 7, 8]
    .map((rounds) => year - latest + rounds * 12)
    .reduce((a, b) => (Math.abs(b - LIKELY_OLD_AGE) < Math.abs(a - LIKELY_OLD_AGE) ? b : a));
  const start = match.index;
  const end = start + match[0].length;
  return { kind: 'age', start, end, valueStart: end - 2, value: age };
}
