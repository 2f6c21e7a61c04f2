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
const AMOUNT = new RegExp(
  `(?<sign>[$£€¥])?(?<value>[0-9][0-9,]{0,14}(?:\\.[0-9]{1,2})?|[${CHINESE_NUMERAL}]{1,10}|\\b(?:a(?= (?:hundred|thousand|million))|${ENGLISH_NUMBER_WORDS})\\b)(?<more>万|千|百|亿|k\\b|(?: ?(?:hundred|thousand|million)\\b){1,2})?(?<unit>多?(?:块钱?|元|块|圆|蚊|人民币|港币|台币|新台币|美金|美元)| ?(?:dollars?|pounds?|quid|bucks|euros?|yuan|rmb|usd|gbp|hkd|ntd)\\b)?`,
  'g',
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

/** Numbers (unless `moneyOnly`), and sums of money, in digits or Chinese numerals. */
export function findAmounts(text: string, moneyOnly: boolean): Fact[] {
  if (!(moneyOnly ? MONEY_TRIGGER : NUMBER_TRIGGER).test(text)) return [];
  const facts: Fact[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const { sign, value = '', more = '', unit } = match.groups ?? {};
    const amount = /^[0-9]/.test(value)
      ? Number(value.replaceAll(',', ''))
      : value === 'a'
        ? 1
        : (parseEnglishNumber(value) ?? parseChineseNumber(value) ?? 0);
    const span = {
      start: match.index,
      end: match.index + match[0].length,
      valueStart: match.index,
    };
    const total = more
      .trim()
      .split(/ +/)
      .reduce((sum, factor) => sum * (FACTORS[factor] ?? 1), amount);
    // "One" is a word like any other, unless it counts hundreds or pounds.
    if (value === 'one' && more === '' && unit === undefined) continue;
    if (!moneyOnly) facts.push({ kind: 'number', ...span, value: total });
    if (sign !== undefined || unit !== undefined)
      facts.push({ kind: 'money', ...span, value: total });
  }
  return facts;
}
