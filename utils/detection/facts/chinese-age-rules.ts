import type { AgeRule } from './age-rule';
import { CHINESE_NUMERAL, parseChineseNumber } from './numerals';

const N = `(?:[0-9]{1,4}|[${CHINESE_NUMERAL}]{1,6})`;
const TENS = '(?:[五六七八九]十|[5-9]0)';
const VAGUE = '(?:多|好几|几|来|出头|挂零|开外|有余|上下|左右)';
const PERSON =
  '(?:我|俺|咱|妈|爸|爷|奶|姥|公|婆|老人|老头|老伴|老太|他|她|它|娘|爹|叔|姨|舅|姑|嬷|嫲|母亲|父亲|老公|老婆|老窦|家父|家母|外婆|外公|阿公|阿婆|先生|太太|儿子|女儿|孩子|孙子|孙女|娃|弟|妹|佢|伊|豆|丈母娘|岳父|岳母|婆婆|公公)';
/** What may stand between a person and the age that follows. */
const LEADING =
  '(?:今年|現在|现在|都|也|已经|已|快|就|奔|马上|刚|刚刚|过了|过|满|是|有|才|快要|将近|差不多|年纪|家|们|的|都快|虚岁|周岁|实岁|虚龄|岁数|年龄|刚好|正好|整|明年|后年|年底|过了年|过完年|下个月|下月){0,4}';
const NOT_MY_AGE =
  '(?!以上|以下|及以上|以内|起|至|到|-|~|才能|才可以|可以|能不能|能用|能办|限|的限制|以后|那年|那会|前(?!后)|之后|的时候|时|开始|之前|以前|之后|玩|宝宝适|适)';
const NUMERALS = [...'十0123456789'];

const number = (text = '') => (/^[0-9]+$/.test(text) ? Number(text) : parseChineseNumber(text));
const within = (age: number | null, low: number, high: number) =>
  age !== null && age >= low && age <= high ? age : null;

/** "奔七" and "奔七十的人" say that seventy is near; the age is a little less. */
function reaching(text = ''): number | null {
  const value = number(text);
  if (value === null) return null;
  return (value < 10 ? value * 10 : value) - 2;
}

/** Ages that are told as a number of years, in the order of trust. */
export const CHINESE_AGE_RULES: readonly AgeRule[] = [
  {
    has: ['岁'],
    pattern: new RegExp(`(${N})(?:${VAGUE})?(?:周|虚)?岁(?:半|多|了|的)?${NOT_MY_AGE}`, 'g'),
    age: ([value]) => within(number(value), 0, 115),
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
    has: ['奔'],
    pattern: /奔([五六七八九]十?|[5-9]0)(?:去?的人|去?了|的老|岁|,|。|$)/g,
    age: ([value]) => reaching(value),
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
  {
    // "Eighty and three", as the old say it.
    has: ['十有'],
    pattern: /([五六七八九]十有[一二三四五六七八九])(?!块|元|个|次|件|天|米|斤)/g,
    age: ([value = '']) => number(value.replace('有', '')),
  },
  {
    has: ['('],
    pattern: new RegExp(
      `${PERSON}(?:妈|爸|爷|奶|公|婆|亲|人|家|母|父){0,2}\\((?:今年)?([0-9]{1,3})\\)`,
      'g',
    ),
    age: ([value]) => within(number(value), 1, 115),
  },
  {
    has: ['高寿', '贵庚', '年纪', '岁数'],
    pattern: new RegExp(
      `(?:高寿|贵庚|多大(?:年纪|岁数))(?:了|啊|呀|啦)?[?,。:]+(${N})(?=了|啦|[,。!]|$)`,
      'g',
    ),
    age: ([value]) => within(number(value), 5, 115),
  },
  {
    has: ['过了年', '过完年', '翻过年', '明年'],
    pattern:
      /(?:过了年|过完年|翻过年|明年)(?:就|都|该|我就|我)?(?:是|满)?([5-9][0-9]|[五六七八九]十[一二三四五六七八九]?)(?:了|啦|喽|[,。!]|$)/g,
    age: ([value]) => number(value),
  },
];
