import { describe, expect, it } from 'vitest';
import type { Item } from '@/utils/contract/pack';
import { buildPinyinTable } from '@/utils/knowledge/build-pinyin-table';
import { createSearch } from '@/utils/knowledge/search/create-search';
import { plainPhrases } from '@/utils/knowledge/search/entries/plain-phrases';
import { matchPinyin } from '@/utils/knowledge/search/pinyin/match-pinyin';
import { readingsOf } from '@/utils/knowledge/search/pinyin/readings';
import { runsOf, stem } from '@/utils/knowledge/search/text/grams';
import {
  sampleFraud,
  sampleHotline,
  sampleItems,
  sampleNeed,
  sampleSaying,
  sampleScript,
  sampleSignal,
  sampleTerm,
  text,
} from './sample-items';

const pinyin = buildPinyinTable();

const items: Item[] = [
  ...sampleItems,
  sampleNeed({ id: 'hearing', title: text('听不清', 'Hard of hearing or deaf') }),
  sampleSignal({
    id: 'hearing-loss',
    target: { need: 'hearing' },
    matches: ['我妈耳朵背,电话里听不见', 'my mother is hard of hearing'],
  }),
  sampleScript({ id: 'transit-code', title: text('乘车码', 'Transit code') }),
  sampleScript({ id: 'reset-password', title: text('重置密码', 'Reset the password') }),
  sampleScript({ id: 'find-subscription', title: text('查自动续费', 'Find a subscription') }),
  sampleFraud({ id: 'fake-police', title: text('冒充公检法', 'Fake police or court') }),
  sampleTerm({ id: 'wifi', word: text('无线网', 'WiFi'), aliases: ['WLAN'] }),
  sampleHotline({ id: 'cn-rumour', title: text('反诈热线', 'Rumoured line'), verifiedOn: null }),
  sampleHotline({ id: 'uk-159', title: text('银行反诈', 'Bank fraud line'), region: 'UK' }),
];

const search = createSearch(items, pinyin);
const found = (query: string, options = {}) =>
  search(query, { region: 'CN', ...options }).map(({ kind, id }) => `${kind}/${id}`);

describe('searching the content', () => {
  it.each([
    ['关闭免密支付', 'script/close-password-free-payment'],
    ['支付 免密 关闭', 'script/close-password-free-payment'],
    ['關閉免密支付', 'script/close-password-free-payment'],
    ['关闭免蜜支付', 'script/close-password-free-payment'],
    ['guanbimianmi', 'script/close-password-free-payment'],
    ['gbmmzf', 'script/close-password-free-payment'],
    ['Turn off pasword-free payment', 'script/close-password-free-payment'],
    ['乘车', 'script/transit-code'],
    ['chongzhi', 'script/reset-password'],
    ['subscriptions', 'script/find-subscription'],
    ['subscr', 'script/find-subscription'],
    ['公检法', 'fraud/fake-police'],
    ['冒充公检法诈骗', 'fraud/fake-police'],
    ['冒充公俭法', 'fraud/fake-police'],
    ['乘东码', 'script/transit-code'],
    ['无浅网', 'term/wifi'],
    ['聽唔清', 'playbook/hearing'],
    ['deaf', 'playbook/hearing'],
    ['听力', 'playbook/hearing'],
    ['小额免密', 'term/password-free-payment'],
    ['wlan', 'term/wifi'],
    ['wifi', 'term/wifi'],
    ['96110', 'hotline/cn-96110'],
  ])('%s leads to %s', (query, expected) => {
    expect(found(query)[0]).toBe(expected);
  });

  it.each([
    [
      '我今年七十三了,那个不用按密码就扣钱的给我关掉,孩子不在身边',
      'script/close-password-free-payment',
    ],
    ['您好,我妈妈耳朵背,电话里老是听不见,能不能打字', 'playbook/hearing'],
    ['有人说是公检法的,叫我把钱转过去', 'fraud/fake-police'],
    ['hello, my old mother is hard of hearing, can you write instead', 'playbook/hearing'],
  ])("takes a customer's whole sentence: %s", (query, expected) => {
    expect(found(query).slice(0, 2)).toContain(expected);
  });

  it('says why: the words that matched and where they stand', () => {
    const [byTitle] = search('免密支付', { kinds: ['script'] });
    expect(byTitle?.why).toEqual({
      by: 'title',
      text: '关闭免密支付',
      marks: [{ start: 2, end: 6 }],
    });
    const [bySaying] = search('不用按密码就扣钱的', { kinds: ['script'] });
    expect(bySaying?.why).toEqual({
      by: 'saying',
      text: '不用按密码就扣钱',
      marks: [{ start: 0, end: 8 }],
    });
    const [byPinyin] = search('mmzf', { kinds: ['script'] });
    expect(byPinyin?.why).toEqual({
      by: 'pinyin',
      text: '关闭免密支付',
      marks: [{ start: 2, end: 6 }],
    });
  });

  it('gives titles in the language of the interface, and a saying in its own', () => {
    const titles = search('免密支付', { language: 'en' }).map(
      ({ kind, title }) => `${kind}: ${title}`,
    );
    expect(titles).toContain('script: Turn off password-free payment');
    expect(titles).toContain('saying: 不用按密码就扣钱');
  });

  it('keeps to the kinds and the number asked for', () => {
    expect(found('免密支付', { kinds: ['term', 'saying'] })).toEqual([
      'term/password-free-payment',
      'saying/no-password-charge',
    ]);
    expect(found('免密支付', { limit: 1 })).toHaveLength(1);
  });

  it('never finds a number that is unverified or of another region', () => {
    const hotlines = found('反诈', { kinds: ['hotline'] });
    expect(hotlines).toEqual(['hotline/cn-96110']);
    expect(found('反诈', { kinds: ['hotline'], region: null })).toEqual([]);
    expect(found('银行反诈', { kinds: ['hotline'], region: 'any' })).toContain('hotline/uk-159');
  });

  it.each(['', '   ', '。', '🙂', 'qqqq', '(((', '\\'])('finds nothing for %j', (query) => {
    expect(search(query)).toEqual([]);
  });

  it('finds a saying with one meaning of several by its likeliest', () => {
    const saying = sampleSaying({
      id: 'the-net',
      phrases: ['那个网'],
      meanings: ['wifi'],
      topics: [],
    });
    expect(createSearch([...items, saying], pinyin)('那个网').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['the-net', 'wifi']),
    );
  });
});

describe('what a text is compared by', () => {
  it('is rows of Chinese characters, and words', () => {
    const runs = runsOf("wifi密码 don't 码");
    expect(runs.map(({ text }) => text)).toEqual(['wifi', '密码', 'don', '码']);
  });

  it.each([
    [['charge', 'charges', 'charged', 'charging'], 'charg'],
    [['stop', 'stopped', 'stopping', 'stops'], 'stop'],
    [['copy', 'copies', 'copied'], 'copy'],
    [['access'], 'access'],
    [['is'], 'is'],
  ])('%j are one word', (words, expected) => {
    expect(new Set(words.map(stem))).toEqual(new Set([expected]));
  });
});

describe('matching pinyin', () => {
  const readings = readingsOf(pinyin);
  it.each([
    ['mianmizhifu', 2, 6],
    ['mmzf', 2, 6],
    ['mianmzf', 2, 6],
    ['mianm', 2, 4],
    ['guanbi', 0, 2],
    ['gb', 0, 2],
    ['mmzhf', 2, 6],
  ])('finds %s in 关闭免密支付', (letters, start, end) => {
    expect(matchPinyin(letters, '关闭免密支付', readings)).toEqual({ start, end });
  });

  it('knows every reading of a character', () => {
    expect(matchPinyin('chongzhi', '重置', readings)).not.toBeNull();
    expect(matchPinyin('huankuan', '还款', readings)).not.toBeNull();
    expect(matchPinyin('lv', '绿色', readings)).not.toBeNull();
  });

  it('does not find letters that do not fit', () => {
    expect(matchPinyin('mianxz', '关闭免密支付', readings)).toBeNull();
    expect(matchPinyin('abc', 'abc', readings)).toBeNull();
  });
});

describe('a pattern as plain words', () => {
  it.each([
    ['看不清', ['看不清']],
    ['看不[太]清', ['看不清', '看不太清']],
    ['(左|右)边', ['左边', '右边']],
    ['{eyes}…看不清', ['看不清']],
    ['付钱…密码', ['付钱…密码']],
    ['fraud*', ['fraud']],
    ['(broken', []],
  ])('%s reads %j', (pattern, phrases) => {
    expect(plainPhrases(pattern)).toEqual(phrases);
  });
});
