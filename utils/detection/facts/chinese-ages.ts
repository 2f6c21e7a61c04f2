import { type Fact, holdsAny, startOfValue, TakenStretches } from './fact';
import { CHINESE_NUMERAL, parseChineseNumber } from './numerals';
import { findZodiacAge } from './zodiac-age';

const N = `(?:[0-9]{1,4}|[${CHINESE_NUMERAL}]{1,6})`;
const TENS = '(?:[五六七八九]十|[5-9]0)';
const VAGUE = '(?:多|好几|几|来|出头|挂零|开外|有余|上下|左右)';
const PERSON =
  '(?:我|俺|咱|妈|爸|爷|奶|姥|公|婆|老人|老头|老伴|老太|他|她|它|娘|爹|叔|姨|舅|姑|嬷|嫲|母亲|父亲|老公|老婆|外婆|外公|阿公|阿婆|先生|太太|儿子|女儿|孩子|孙子|孙女|娃|弟|妹|佢|伊|豆|丈母娘|岳父|岳母|婆婆|公公)';
/** What may stand between a person and the age that follows. */
const LEADING =
  '(?:今年|現在|现在|都|也|已经|已|快|就|奔|马上|刚|刚刚|过了|过|满|是|有|才|快要|将近|差不多|年纪|家|们|的|都快|虚岁|周岁|实岁|虚龄|岁数|年龄){0,4}';
const NOT_MY_AGE =
  '(?!以上|以下|及以上|以内|起|至|到|-|~|才能|才可以|可以|能不能|能用|能办|限|的限制|以后|那年|那会|前(?!后)|之后|的时候|时|开始|之前|以前|之后|玩|宝宝适|适)';

interface Rule {
  /** Words of which one stands in whatever the pattern matches. */
  has: readonly string[];
  pattern: RegExp;
  /** The age from the groups of the match, or null when it is none after all. */
  age(groups: string[], year: number): number | null;
}

const number = (text = '') => (/^[0-9]+$/.test(text) ? Number(text) : parseChineseNumber(text));
const within = (age: number | null, low: number, high: number) =>
  age !== null && age >= low && age <= high ? age : null;

function fromBirthYear(text: string, year: number): number | null {
  const value = number(text);
  if (value === null) return null;
  const full =
    value >= 1900 ? value : value <= year % 100 && value < 30 ? 2000 + value : 1900 + value;
  return within(year - full, 0, 115);
}

const ERAS: Record<string, number> = {
  半百: 50,
  花甲: 60,
  耳顺: 60,
  古稀: 70,
  耄耋: 80,
  杖朝: 80,
  鲐背: 90,
  期颐: 100,
};

const NUMERALS = [...'十0123456789'];

/** In the order of trust; a stretch that one rule took is not read again. */
const RULES: Rule[] = [
  {
    has: ['岁'],
    pattern: new RegExp(`(${N})(?:${VAGUE})?(?:周|虚)?岁(?:半|多|了|的)?${NOT_MY_AGE}`, 'g'),
    age: ([value]) => within(number(value), 0, 115),
  },
  {
    has: ['生'],
    pattern: new RegExp(
      `((?:19|20)[0-9]{2}|[一二][九零][${CHINESE_NUMERAL}]{2})年(?:[0-9一二三四五六七八九十]{1,3}月)?(?:[0-9一二三四五六七八九十]{1,3}[日号])?(?:生人|出生|生的|生$|生[,。])`,
      'g',
    ),
    age: ([value = ''], year) => fromBirthYear(value, year),
  },
  {
    has: ['生于', '生在'],
    pattern: new RegExp(
      `(?:生于|出生于|出生在|生在)((?:19|20)[0-9]{2}|[一二][九零][${CHINESE_NUMERAL}]{2})年?`,
      'g',
    ),
    age: ([value = ''], year) => fromBirthYear(value, year),
  },
  {
    has: ['生人', '出生', '生的'],
    pattern:
      /([3-9][0-9]|[三四五六七八九][零一二三四五六七八九])年(?:[0-9]{1,2}月)?(?:生人|出生的?|生的)/g,
    age: ([value = ''], year) => fromBirthYear(value, year),
  },
  {
    has: ['年的'],
    pattern:
      /(?:我|他|她|妈|爸|爷爷|奶奶)是([3-9][0-9]|[三四五六七八九][零一二三四五六七八九])年的(?!手机|车|房|单|老?客)/g,
    age: ([value = ''], year) => fromBirthYear(value, year),
  },
  {
    has: ['民国'],
    pattern: new RegExp(`民国([0-9]{1,3}|[${CHINESE_NUMERAL}]{1,5})年(?:次|生|出生)`, 'g'),
    age: ([value], year) => within(year - 1911 - (number(value) ?? 999), 0, 115),
  },
  {
    has: ['十', '0'],
    pattern: new RegExp(`(${TENS})(?:好几|${VAGUE})(?:的人|的老|岁|了|的年纪)`, 'g'),
    age: ([value]) => number(value),
  },
  {
    has: ['好几', '开外', '挂零', '出头'],
    pattern: new RegExp(
      `(${TENS})(?:好几|开外|挂零|出头)(?!块|元|张|个|次|几次|件|单|号|天|人|米|斤)`,
      'g',
    ),
    age: ([value]) => number(value),
  },
  {
    has: ['的人', '高龄', '高寿', '的老', '这把年纪', '来岁', '碎'],
    pattern:
      /(?<!奔)([6-9][0-9]|[六七八九]十[一二三四五六七八九]?)(?:多|好几|几)?(?:的人了|的人啦|高龄|高寿|的老(?:人|头|太|婆|汉)|这把年纪|来岁|碎(?=了|啦|,|。|$))/g,
    age: ([value]) => number(value),
  },
  {
    has: ['现年'],
    pattern: /现年([0-9]{1,3}|[一二三四五六七八九十]{1,4})(?=[,。!岁周]|$)/g,
    age: ([value]) => within(number(value), 1, 115),
  },
  {
    has: ['过了', '活到', '活了', '满了'],
    pattern: /(?:过了|活到|活了|满了)([6-9][0-9]|[六七八九]十[一二三四五六七八九]?)(?=[,。!]|$)/g,
    age: ([value]) => number(value),
  },
  {
    has: ['出世', '出生', '生人'],
    pattern:
      /([2-6][0-9]|[二三四五六][零一二三四五六七八九])年(?:[^,。!?年]{0,6})(?:出世|出生的?|生人)/g,
    age: ([value = ''], year) => within(fromBirthYear(value, year), 50, 110),
  },
  {
    has: ['身份证'],
    pattern: /身份证[^,。!?]{0,4}?([3-6][0-9])年的/g,
    age: ([value = ''], year) => fromBirthYear(value, year),
  },
  {
    has: ['年的', '年出生'],
    pattern:
      /(?:我|他|她|孩子|儿子|女儿|娃|妹妹|弟弟)(?:是)?(20[0-2][0-9]|[01][0-9])年(?:的(?!手机|车|房|单|老?客|订单|账单|时候)|出生)/g,
    age: ([value = ''], year) => fromBirthYear(value, year),
  },
  {
    has: ['奔'],
    pattern: /奔([五六七八九]十?|[5-9]0)(?:去?的人|去?了|的老|岁|,|。|$)/g,
    age: ([value]) => reaching(value),
  },
  {
    has: ['旬'],
    pattern: /(?:年近|年过|将近|已过|年逾|快到)([六七八九])旬/g,
    age: ([value]) => (number(value) ?? 0) * 10,
  },
  {
    has: ['旬'],
    pattern: /([六七八九])旬(?:老|的|了|,)/g,
    age: ([value]) => (number(value) ?? 0) * 10,
  },
  {
    has: Object.keys(ERAS),
    pattern: /(?:年近|年过|已过|到了|都|已)(半百|花甲|古稀|耄耋|杖朝|鲐背|期颐)/g,
    age: ([value = '']) => ERAS[value] ?? null,
  },
  {
    has: ['花甲', '古稀', '耄耋'],
    pattern: /(花甲|古稀|耄耋)(?:之年|老人|的人)/g,
    age: ([value = '']) => ERAS[value] ?? null,
  },
  {
    has: ['寿'],
    pattern: new RegExp(
      `(?:过|做|办|过完|刚过|过了|刚过完|摆|庆|贺)了?(${TENS}|[六七八九]十[一二三四五六七八九]?)(?:大寿|寿)`,
      'g',
    ),
    age: ([value]) => number(value),
  },
  {
    has: ['今年', '虚岁', '年纪', '年龄', '岁数', '快'],
    pattern: new RegExp(
      `${PERSON}${LEADING}(?:今年|虚岁|年纪|年龄|岁数|今年都|快)${LEADING}(${N})(?:${VAGUE})?(?:了|啦|喽|咯|的人|,|。|!|$|还)`,
      'g',
    ),
    age: ([value]) => within(number(value), 1, 115),
  },
  {
    has: ['今年', '虚岁'],
    pattern: new RegExp(
      `(?:今年|虚岁)${LEADING}(${N})(?:${VAGUE})?(?:了|啦|喽|咯|的人|,|。|!|$)`,
      'g',
    ),
    age: ([value]) => within(number(value), 5, 115),
  },
  {
    has: NUMERALS,
    pattern: new RegExp(
      `${PERSON}(?:妈|爸|爷|奶|公|婆|亲|人|家|母|父|子|儿|太){0,2}${LEADING}([5-9][0-9]|1[01][0-9]|[五六七八九]十[一二三四五六七八九]?|九十[一二三四五六七八九]?)(?:${VAGUE})?(?:了|啦|喽|咯|的人|,|。|!|$|还|先|才)`,
      'g',
    ),
    age: ([value]) => within(number(value), 50, 115),
  },
  {
    // "My mother-in-law has been in bed for four years, eighty-three, …"
    has: NUMERALS,
    pattern: new RegExp(
      `${PERSON}[^。!?0-9]{1,14}[,。]([6-9][0-9]|[六七八九]十[一二三四五六七八九]?)(?=[,。!]|$)`,
      'g',
    ),
    age: ([value]) => within(number(value), 60, 110),
  },
  {
    has: ['年龄', '年纪', '岁数'],
    pattern: new RegExp(`(?:年龄|年纪|岁数):?(?:是|为)?(${N})(?![0-9])`, 'g'),
    age: ([value]) => within(number(value), 1, 115),
  },
  {
    has: ['今年', '虚岁', '年纪', '我妈', '我爸', '阿妈', '先生', '太太'],
    pattern:
      /(?:今年|虚岁|年纪|我妈|我爸|阿妈|先生|太太)(?:都|也|已经|已|快)?([5-9][0-9]|[五六七八九]十(?:有)?[一二三四五六七八九]?)(?=[^0-9一二三四五六七八九十岁多几块元张个次件单号天人米斤万千百分条份倍%.])/g,
    age: ([value = '']) => within(number(value.replace('有', '')), 50, 115),
  },
];

/** "奔七" and "奔七十的人" say that seventy is near; the age is a little less. */
function reaching(text = ''): number | null {
  const value = number(text);
  if (value === null) return null;
  return (value < 10 ? value * 10 : value) - 2;
}

const TRIGGER = /[岁旬属]|年|奔|今年|[五六七八九]十|[5-9][0-9]|花甲|古稀|耄耋|半百|杖朝|期颐/;
const NOT_BEFORE = /(?:适合|适用|送给?|年满|享年|只要满|凡满|[0-9-])$/;

/** Ages in Chinese. `text` is normalised (Simplified, no spaces between characters). */
export function findChineseAges(text: string, year: number): Fact[] {
  if (!TRIGGER.test(text)) return [];
  const facts: Fact[] = [];
  const taken = new TakenStretches(text.length);
  for (const { has, pattern, age } of RULES) {
    if (!holdsAny(text, has)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const value = age(match.slice(1), year);
      const start = match.index;
      const end = start + match[0].replace(/[,。!]$|还$/, '').length;
      if (value === null || NOT_BEFORE.test(text.slice(Math.max(0, start - 3), start))) continue;
      if (!taken.take(start, end)) continue;
      facts.push({ kind: 'age', start, end, valueStart: startOfValue(match), value });
    }
  }
  const zodiac = facts.length === 0 ? findZodiacAge(text, year) : null;
  return zodiac ? [zodiac] : facts;
}
