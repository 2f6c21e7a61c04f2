import { describe, expect, it } from 'vitest';
import { findAmounts } from '@/utils/detection/facts/amounts';
import { findChildAges } from '@/utils/detection/facts/child-ages';
import { findChineseAges } from '@/utils/detection/facts/chinese-ages';
import { findEnglishAges } from '@/utils/detection/facts/english-ages';
import { parseChineseNumber } from '@/utils/detection/facts/numerals';
import { readFieldAge } from '@/utils/detection/facts/read-fields';

it.each([
  ['七十三', 73],
  ['两百', 200],
  ['两百五', 250],
  ['三万五', 35_000],
  ['一百零五', 105],
  ['一亿二千万', 120_000_000],
  ['一九五一', 1951],
  ['廿八', 28],
  ['十', 10],
  ['零', 0],
])('the numeral %s is %d', (text, value) => {
  expect(parseChineseNumber(text)).toBe(value);
});

describe('an age in Chinese', () => {
  it.each([
    ['我今年七十三了', 73],
    ['我73岁', 73],
    ['六十好几的人了', 60],
    ['奔七十的人了', 68],
    ['古稀之年', 70],
    ['年过花甲', 60],
    ['51年生人', 75],
    ['我是1948年出生的', 78],
    ['一九五一年生的', 75],
    ['民国37年次', 78],
    ['我妈都八十了', 80],
    ['八十多岁', 80],
    ['过七十大寿', 70],
    ['去年刚过完七十大寿', 70],
    ['我属羊的,退休好多年', 71],
    ['老豆六十九先至第一次用', 69],
    ['俺婆婆瘫炕上四年了,八十三,起不来', 83],
    ['孩子8岁', 8],
    ['我今年六十九退休金才三千', 69],
    ['我先生七十六,还好', 76],
    ['阿妈八十有二,不会', 82],
    ['老头子八十有三', 83],
    ['我爸(79)', 79],
    ['我妈明年就八十了', 80],
    ['过了年就八十一', 81],
    ['今年刚好七十', 70],
    ['高寿?九十一', 91],
    ['我老窦八十二', 82],
    ['我四九年的', 77],
    ['我是四十年代生人', 81],
    ['我是50后', 71],
    ['解放那年生的', 77],
    ['我跟共和国同岁', 77],
    ['岳父今年米寿', 88],
    ['结婚五十多年了', 70],
  ])('%s → %d', (text, age) => {
    expect(findChineseAges(text, 2026).map(({ value }) => value)).toEqual([age]);
  });
  it.each([
    ['60岁以上免费'],
    ['适合6岁'],
    ['年满65岁可领'],
    ['我60岁那年'],
    ['花了七十三块'],
    ['今年三月份'],
    ['都80了还没发货'],
    ['2019年的订单'],
    ['51年的酒'],
    ['点了六十几次买钻石'],
    ['今年六十斤大米'],
    ['我是90后'],
    ['八十年代的歌'],
    ['结婚三年了'],
    ['我49年的茶饼'],
  ])('none in %s', (text) => {
    expect(findChineseAges(text, 2026)).toEqual([]);
  });
});

describe('an age in English', () => {
  it.each([
    ["i'm 78 and live alone", 78],
    ['told my nan (84) to wrap', 84],
    ['im 15 can i', 15],
    ['i am eighty odd and slow', 80],
    ['eighty three next birthday', 83],
    ["at eighty four i'm too old", 84],
    ['never mind. 81 and never missed a bill', 81],
    ['i am seventy three years old', 73],
    ['my 82 year old mother', 82],
    ['turned eighty one', 81],
    ['born in 1948', 78],
    ['aged 77', 77],
    ['in my late seventies', 70],
    ['my 80th birthday', 80],
    ['an octogenarian', 80],
    ['born on 12 march 1950', 76],
    ["mum, 82, can't see the screen", 82],
    ["pa's 87 and lives alone", 87],
    ["he's eighty three now", 83],
    ['my neighbour (88) fell', 88],
    ["she's under the stairs, 86, sat on a bucket", 86],
    ["it's mum's 85th on sunday", 85],
    ['since his eightieth he', 80],
    ["eighty if she's a day", 80],
    ["he's knocking on ninety", 90],
    ["she'll be ninety come march", 90],
    ['a lady of 84', 84],
    ['we are both in our seventies', 70],
    ['i am in my ninth decade', 80],
    ['my aunt (b. 1938, registered in june)', 88],
    ["i'm a child of 1944", 82],
    ['we were fifty one years married', 71],
  ])('%s → %d', (text, age) => {
    expect(findEnglishAges(text, 2026).map(({ value }) => value)).toEqual([age]);
  });
  it.each([
    ['my phone is 3 years old'],
    ['this loan is 70 years old'],
    ['when i was 12 years old'],
    ['60 years old or older'],
    ['i am 100% sure'],
    ["i'm 5 minutes away"],
    ["she'll be 20 minutes"],
    ['my 60th order'],
    ["she's 100% right"],
    ['married for three years'],
    ['dad, 2 of them are broken'],
  ])('none in %s', (text) => {
    expect(findEnglishAges(text, 2026)).toEqual([]);
  });
});

it.each([
  ['宝宝三个月大', 0.25],
  ['宝宝刚满月', 0.1],
  ['儿子上小学三年级', 9],
  ['我读初二', 14],
  ['我是高中生', 13],
  ['6 weeks old', 6 / 52],
  ["i'm in 7th grade", 12],
])('a child in %s is %d', (text, age) => {
  expect(findChildAges(text).map(({ value }) => value)).toContain(age);
});

it('takes things for no children', () => {
  expect(findChildAges('my tires are 29 months old')).toEqual([]);
  expect(findChildAges('我是初中学历')).toEqual([]);
});

describe('a profile field', () => {
  it.each([
    ['客户年龄', '73', { age: 73, shown: '73' }],
    ['Age', '81 years', { age: 81, shown: '81 years' }],
    ['出生日期', '1951-03-02', { age: 75, shown: '1951' }],
    ['生日', '民国37年5月1日', { age: 78, shown: '1948' }],
    ['身份证号', '11010519491231002X', { age: 77, shown: '1949' }],
    ['订单号', '73', null],
    ['年龄', '保密', null],
    ['page', '70', null],
  ])('%s: %s', (label, value, expected) => {
    expect(readFieldAge(label, value, 2026)).toEqual(expected);
  });
});

it.each([
  ['宝宝二十三天', 23 / 30],
  ['宝宝满三个月', 3],
  ['my baby is seven weeks and', 7 / 4.3],
])('%s is %d months of a life', (text, months) => {
  const [fact] = findChildAges(text);
  expect((fact?.value ?? 0) * 12).toBeCloseTo(months, 5);
});

it.each([
  ['four thousand pounds', 4000],
  ['twenty five quid', 25],
  ['two hundred thousand dollars', 200_000],
  ['a hundred dollars', 100],
  ['£250', 250],
  ['八千块', 8000],
])('%s is money', (text, value) => {
  expect(findAmounts(text, true).map(({ kind, value }) => ({ kind, value }))).toEqual([
    { kind: 'money', value },
  ]);
});

it('the word one alone is no number', () => {
  expect(findAmounts('this one is mine', false)).toEqual([]);
});
