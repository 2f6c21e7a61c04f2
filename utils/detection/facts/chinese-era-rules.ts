import type { AgeRule } from './age-rule';
import { CHINESE_NUMERAL, parseChineseNumber } from './numerals';

const TENS = '(?:[五六七八九]十|[5-9]0)';

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
  喜寿: 77,
  米寿: 88,
  白寿: 99,
};

/** Ages that are told by a year, a decade or a name for them, in the order of trust. */
export const CHINESE_ERA_RULES: readonly AgeRule[] = [
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
    has: ['年的'],
    pattern:
      /(?:我|俺|他|她|妈|爸|爷爷|奶奶|老伴|公公|婆婆)((?:19)?[3-5][0-9]|(?:一九)?[三四五][零一二三四五六七八九])年的(?=人|[,。!]|$)/g,
    age: ([value = ''], year) => fromBirthYear(value, year),
  },
  {
    has: ['年代'],
    pattern: /(?<!八|九)([三四五345])(?:十|0)年代(?:生人|出生|生的|的人)/g,
    age: ([value], year) => within(year - 1905 - 10 * (number(value) ?? 0), 55, 110),
  },
  {
    // Those "after 50" were born in the fifties; those "after 60" may be younger than sixty.
    has: ['后'],
    pattern:
      /(?:我|我们|咱们?|是个?|都是|爸妈|父母|老|些)([三四五345][零0])后(?=的?(?:人|老头|老太|老人|大妈|大爷|阿姨|父母|老爸|老妈|退休)|了|[,。!]|$)/g,
    age: ([value], year) =>
      within(year - 1905 - (number(value?.replace(/[零]/, '十')) ?? 0), 55, 110),
  },
  {
    has: ['出生', '生的', '生人', '同岁', '同龄'],
    pattern:
      /(抗战|打日本|打仗|建国|解放|新中国|共和国)(?:成立)?(?:的时候|时候|时期|那年|那会儿?|那阵子?|那时|年间|前)?(?:出生|生的|生人|同岁|同龄)/g,
    age: ([value = ''], year) => year - (/[抗打]/.test(value) ? 1945 : 1949),
  },
  {
    has: ['米寿', '喜寿', '白寿'],
    pattern: /(?:今年|明年|过|做|贺|庆|逢)了?(米寿|喜寿|白寿)/g,
    age: ([value = '']) => ERAS[value] ?? null,
  },
  {
    // Nobody marries much before twenty.
    has: ['结婚', '成家', '夫妻', '过了', '嫁', '跟了'],
    pattern:
      /(?:结婚|成家|夫妻|过了|嫁给[他她]|嫁过来|跟了[他她])(?:都|快|已经|也|做了|当了|一起)?([4-7][0-9]|[四五六七]十[一二三四五六七八九]?)(?:多|几|来)?年(?!前|利|化|期)/g,
    age: ([value]) => within((number(value) ?? 0) + 20, 62, 110),
  },
  {
    has: ['金婚', '钻石婚'],
    pattern:
      /(?:我们|老两口|我俩|我跟老伴|爸妈|父母)[^,。!?]{0,4}(金婚|钻石婚)|(金婚)(?:都过|老人|夫妻)/g,
    age: ([value]) => (value === '钻石婚' ? 80 : 70),
  },
];
