const DIGITS: Record<string, number> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const UNITS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const TENS: Record<string, number> = { 廿: 20, 卅: 30 };
const GROUPS: Record<string, number> = { 万: 10_000, 亿: 100_000_000 };

export const CHINESE_NUMERAL = '零一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟';

/** The value of a Chinese numeral ("七十三", "两百", "一亿二千万", "一九五一"), or null. */
export function parseChineseNumber(text: string): number | null {
  if (text === '') return null;
  if (/^[零一二三四五六七八九]{2,}$/.test(text)) {
    return Number([...text].map((character) => DIGITS[character]).join(''));
  }
  const reading: Reading = { total: 0, group: 0, digit: null, lastUnit: 1 };
  for (const character of text) if (!readCharacter(character, reading)) return null;
  return reading.total + reading.group + (reading.digit ?? 0) * shorthandUnit(reading.lastUnit);
}

interface Reading {
  total: number;
  group: number;
  digit: number | null;
  lastUnit: number;
}

/** False where the character cannot stand there in a number. */
function readCharacter(character: string, reading: Reading): boolean {
  const digit = DIGITS[character];
  if (digit !== undefined) {
    if (reading.digit !== null && reading.digit !== 0) return false;
    reading.digit = digit;
    if (digit === 0) reading.lastUnit = 10;
    return true;
  }
  const unit = UNITS[character];
  const magnitude = GROUPS[character];
  if (TENS[character] !== undefined) {
    reading.group += TENS[character] ?? 0;
    reading.lastUnit = 10;
    return true;
  }
  if (unit !== undefined) {
    reading.group += (reading.digit ?? 1) * unit;
    reading.lastUnit = unit;
  } else if (magnitude !== undefined) {
    const amount = reading.group + (reading.digit ?? 0);
    const whole = magnitude > 10_000 ? (reading.total + amount) * magnitude : null;
    reading.total = whole ?? reading.total + amount * magnitude;
    reading.group = 0;
    reading.lastUnit = magnitude;
  } else return false;
  reading.digit = null;
  return true;
}

/** "两百五" means 250 and "三万五" 35,000: the unit left out is the next one down. */
function shorthandUnit(lastUnit: number): number {
  return lastUnit >= 100 ? lastUnit / 10 : 1;
}

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS_WORDS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Numbers below a hundred in words ("twelve", "eighty four"). */
export const ENGLISH_NUMBER_WORDS = `(?:(?:${TENS_WORDS.join('|')})(?: (?:${ONES.slice(0, 9).join('|')}))?|(?:${[...ONES].reverse().join('|')}))`;
export const ENGLISH_NUMBER = `(?:${ENGLISH_NUMBER_WORDS}|[0-9]{1,3})`;

/** The value of "81", "eighty one" or "twelve", or null. */
export function parseEnglishNumber(text: string): number | null {
  if (/^[0-9]+$/.test(text)) return Number(text);
  let total = 0;
  for (const word of text.split(' ')) {
    const one = ONES.indexOf(word);
    const ten = TENS_WORDS.indexOf(word);
    if (one < 0 && ten < 0) return null;
    total += one >= 0 ? one + 1 : (ten + 2) * 10;
  }
  return total;
}
