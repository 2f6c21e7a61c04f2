import { type Fact, holdsAny, startOfValue } from './fact';
import {
  CHINESE_NUMERAL,
  ENGLISH_NUMBER,
  parseChineseNumber,
  parseEnglishNumber,
} from './numerals';

const ZH = `[0-9]{1,2}|[${CHINESE_NUMERAL}]{1,3}|半`;
const EN = ENGLISH_NUMBER;
const SCHOOL_YEARS: Record<string, number> = { 小: 6, 初: 12, 高: 15 };

interface Rule {
  language: 'zh' | 'en';
  /** Words of which one has to stand in the text. */
  has: readonly string[];
  pattern: RegExp;
  age(groups: (string | undefined)[]): number | null;
}

const chinese = (text = '') =>
  text === '半' ? 0.5 : /^[0-9]+$/.test(text) ? Number(text) : parseChineseNumber(text);
const inMonths = (months: number | null) => (months !== null && months < 36 ? months / 12 : null);

const RULES: Rule[] = [
  {
    language: 'zh',
    has: ['月', '天'],
    pattern: new RegExp(`(${ZH})个(?:多|半)?月(?:大|的(?:宝宝|孩子|娃|婴儿|小孩)|了宝宝)`, 'g'),
    age: ([value]) => inMonths(chinese(value)),
  },
  {
    language: 'zh',
    has: ['月', '天'],
    pattern: new RegExp(
      `(?:宝宝|孩子|娃|小孩|婴儿|儿子|女儿|宝贝|孙子|孙女|外孙)(?:现在|才|刚|刚刚|今年|都|已经|快|出生|满|得|先|啱啱){0,3}(${ZH})个(?:多|半)?(?:月|礼拜|星期)(?!会员|套餐|免)`,
      'g',
    ),
    age: ([value]) => inMonths(chinese(value)),
  },
  {
    language: 'zh',
    has: ['天', '日', '周'],
    pattern: new RegExp(
      `(?:宝宝|娃|婴儿|宝贝|bb)(?:现在|才|刚|刚刚|都|已经|快|出生|满|得|先|啱啱){0,3}(${ZH})(?:多)?(天|日|周)(?!没|冇|不|会员|免|前|后|龄|吐|喝|吃|拉|睡|要|就|都|老|能|只)`,
      'g',
    ),
    age: ([value, unit]) => inMonths((chinese(value) ?? 0) / (unit === '周' ? 4.3 : 30)),
  },
  {
    language: 'zh',
    has: ['满月', '百天', '坐月子', '新生儿'],
    pattern: /(?:刚|才|快|没|还没)?(?:满月|百天)(?!酒|照)|新生儿/g,
    age: () => 0.1,
  },
  {
    language: 'zh',
    has: ['天'],
    pattern: new RegExp(`(?:出生|生下来)(?:才|刚)?(${ZH})天`, 'g'),
    age: () => 0.05,
  },
  {
    language: 'zh',
    has: ['年级'],
    pattern: /([一二三四五六七八九1-9])年级/g,
    age: ([value]) => (chinese(value) ?? 0) + 6,
  },
  {
    language: 'zh',
    has: ['小', '初', '高'],
    pattern:
      /(?:上|读|念|在|是|刚|才|系|们|,|今年|我|她|他|儿子|女儿|孩子)([小初高])([一二三四五六])(?!点|级|度|于|些|样|起)/g,
    age: ([stage = '', grade]) => (SCHOOL_YEARS[stage] ?? 6) + (chinese(grade) ?? 1),
  },
  {
    language: 'zh',
    has: ['小学', '初中', '国中', '幼儿园', '幼稚园', '高中'],
    pattern:
      /(?:上|读|念|在|还是|是)(?:个|的)?(幼儿园|幼稚园|小学|国小|初中|国中|高中)(?!学历|文化|毕业|老师|同学)(?:生)?/g,
    age: ([school = '']) => ({ 幼儿园: 4, 幼稚园: 4, 小学: 9, 国小: 9 })[school] ?? 14,
  },
  {
    language: 'zh',
    has: ['班'],
    pattern: /(?:才|刚|上|读|念|在|升)(?:幼儿园|幼稚园)?([大中小托])班(?!车|次|主任|长|级)/g,
    age: ([stage]) => (stage === '大' ? 5 : 4),
  },
  {
    language: 'zh',
    has: ['学生'],
    pattern: /[小初高中][一二三四五六](?:的)?学生/g,
    age: () => 13,
  },
  {
    language: 'zh',
    has: ['小学生', '初中生', '高中生', '国中生'],
    pattern: /(?:小学|初中|高中|国中)生/g,
    age: () => 13,
  },
  {
    language: 'en',
    has: ['month', 'week', 'day'],
    pattern: new RegExp(`\\b(${EN}) (months?|weeks?|days?) old\\b`, 'g'),
    age: ([value, unit = '']) => {
      const amount = parseEnglishNumber(value ?? '');
      return amount === null ? null : unit.startsWith('m') ? inMonths(amount) : amount / 52;
    },
  },
  {
    language: 'en',
    has: ['month', 'week', 'day'],
    pattern: new RegExp(
      `\\b(?:baby|newborn|infant|little one|bub|twins|preemie)(?:'s| is| are)?(?: (?:now|just|only|about|nearly|almost|at)){0,2} (${EN}) (months?|weeks?|wks|days?)(?! ?(?:ago|late|overdue|early|left|to go|of|pregnant|along|gone|old))\\b`,
      'g',
    ),
    age: ([value, unit = '']) => {
      const amount = parseEnglishNumber(value ?? '');
      if (amount === null) return null;
      return inMonths(unit.startsWith('m') ? amount : amount / (unit.startsWith('w') ? 4.3 : 30));
    },
  },
  {
    language: 'en',
    has: ['newborn'],
    pattern: /\bnewborn(?: baby| son| daughter)?\b/g,
    age: () => 0.05,
  },
  {
    language: 'en',
    has: ['grade', 'year'],
    pattern:
      /\b(?:in|is in|i'm in|goes to|started) (?:the )?(?:(?:grade|year) ([1-9]|1[0-2])|([1-9]|1[0-2])(?:st|nd|rd|th) grade)\b/g,
    age: ([year, grade]) => Number(year ?? grade) + 5,
  },
  {
    language: 'en',
    has: ['school'],
    pattern: /\b(?:in|at) (primary|elementary|middle|junior high|high|secondary) school\b/g,
    age: ([school]) => (school === 'primary' || school === 'elementary' ? 8 : 14),
  },
];

const THING_BEFORE =
  /\b(?:tires?|phone|car|account|loan|card|laptop|debt|puppy|kitten|dog|cat)(?: is| are)? ?$/;

/** Ages of children that are told in months, weeks or school years. */
export function findChildAges(
  text: string,
  { chinese, english } = { chinese: true, english: true },
): Fact[] {
  const facts: Fact[] = [];
  for (const { has, pattern, age, language } of RULES) {
    if (language === 'zh' ? !chinese : !english) continue;
    if (!holdsAny(text, has)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const value = age(match.slice(1));
      const start = match.index;
      if (
        value === null ||
        value >= 18 ||
        THING_BEFORE.test(text.slice(Math.max(0, start - 16), start))
      )
        continue;
      facts.push({
        kind: 'age',
        start,
        end: start + match[0].length,
        valueStart: startOfValue(match),
        value,
      });
    }
  }
  return facts;
}
