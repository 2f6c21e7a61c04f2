import type { Fact } from './fact';
import {
  CHINESE_NUMERAL,
  ENGLISH_NUMBER_WORDS,
  parseChineseNumber,
  parseEnglishNumber,
} from './numerals';

const NUMBER_TRIGGER = new RegExp(
  `[0-9${CHINESE_NUMERAL}]|\\b${ENGLISH_NUMBER_WORDS}\\b|hundred|thousand`,
);
const MONEY_TRIGGER =
  /[$£€¥0-9块元圆蚊百千万币金]|hundred|thousand|million|dollar|pound|quid|buck|euro/;
/** Sign, value, factor and unit. */
const AMOUNT = new RegExp(
  `([$£€¥])?([0-9][0-9,]{0,14}(?:\\.[0-9]{1,2})?|[${CHINESE_NUMERAL}]{1,10}|\\b(?:a(?= (?:hundred|thousand|million))|${ENGLISH_NUMBER_WORDS})\\b)(万|千|百|亿|k\\b|(?: ?(?:hundred|thousand|million)\\b){1,2})?(多?(?:块钱?|元|块|圆|蚊|人民币|港币|台币|新台币|美金|美元)| ?(?:dollars?|pounds?|quid|bucks|euros?|yuan|rmb|usd|gbp|hkd|ntd)\\b)?`,
  'y',
);
const FACTORS: Record<string, number> = {
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  k: 1e3,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
};

/** The units with which an amount can begin, a bit each. */
const BEGINNINGS = new Int32Array(0x800);
for (const unit of `$£€¥0123456789${CHINESE_NUMERAL}`) {
  const code = unit.charCodeAt(0);
  BEGINNINGS[code >>> 5] = (BEGINNINGS[code >>> 5] ?? 0) | (1 << (code & 31));
}
/** By the letter with which words for amounts begin, a bit for each that may follow it. */
const FOLLOWING = new Int32Array(0x80);
for (const [first = '', second = ''] of 'a |on|tw|th|fo|fi|si|se|ei|ni|te|el'.split('|')) {
  const code = first.charCodeAt(0);
  FOLLOWING[code] = (FOLLOWING[code] ?? 0) | (1 << (second.charCodeAt(0) & 31));
}

const isLetterOrDigit = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x5f;

/** Where an amount can begin, from `from` on, or -1: trying the pattern everywhere would cost far more. */
function nextBeginning(text: string, from: number): number {
  let inWord = from > 0 && isLetterOrDigit(text.charCodeAt(from - 1));
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (((BEGINNINGS[code >>> 5] ?? 0) & (1 << (code & 31))) !== 0) return at;
    const letter = isLetterOrDigit(code);
    if (letter && !inWord) {
      const following = 1 << (text.charCodeAt(at + 1) & 31);
      if (((FOLLOWING[code] ?? 0) & following) !== 0) return at;
    }
    inWord = letter;
  }
  return -1;
}

/** Numbers (unless `moneyOnly`), and sums of money, in digits or Chinese numerals. */
export function findAmounts(text: string, moneyOnly: boolean): Fact[] {
  const facts: Fact[] = [];
  for (let at = nextBeginning(text, 0); at >= 0; ) {
    AMOUNT.lastIndex = at;
    const match = AMOUNT.exec(text);
    if (match) addAmount(match, moneyOnly, facts);
    at = nextBeginning(text, match ? at + match[0].length : at + 1);
  }
  return facts.length > 0 && (moneyOnly ? MONEY_TRIGGER : NUMBER_TRIGGER).test(text) ? facts : [];
}

function addAmount(match: RegExpExecArray, moneyOnly: boolean, facts: Fact[]): void {
  const [whole, sign, value = '', more = '', unit] = match;
  const amount = /^[0-9]/.test(value)
    ? Number(value.replaceAll(',', ''))
    : value === 'a'
      ? 1
      : (parseEnglishNumber(value) ?? parseChineseNumber(value) ?? 0);
  const span = { start: match.index, end: match.index + whole.length, valueStart: match.index };
  const total = more
    .trim()
    .split(/ +/)
    .reduce((sum, factor) => sum * (FACTORS[factor] ?? 1), amount);
  // "One" is a word like any other, unless it counts hundreds or pounds.
  if (value === 'one' && more === '' && unit === undefined) return;
  if (!moneyOnly) facts.push({ kind: 'number', ...span, value: total });
  if (sign !== undefined || unit !== undefined)
    facts.push({ kind: 'money', ...span, value: total });
}
