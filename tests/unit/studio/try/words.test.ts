import { describe, expect, it } from 'vitest';
import { joinSpans } from '@/utils/studio/try/join-spans';
import { makeCase } from '@/utils/studio/try/make-case';
import { maskWords } from '@/utils/studio/try/mask-case';
import { readFields, readTurns, writeFields, writeTurns } from '@/utils/studio/try/read-turns';

describe('pasted words', () => {
  it('are all the customer’s where nobody is named', () => {
    expect(readTurns('我今年七十三\n看不清')).toEqual([
      { from: 'customer', text: '我今年七十三\n看不清' },
    ]);
    expect(readTurns(' \n')).toEqual([]);
  });

  it('begin a turn where a line begins with who speaks, in any language', () => {
    const pasted =
      '客户\uff1a听不清\n再说一遍\n客服: 好的\n備註\uff1a打过电话\nAgent: yes\nNote: rang';
    expect(readTurns(pasted)).toEqual([
      { from: 'customer', text: '听不清\n再说一遍' },
      { from: 'agent', text: '好的' },
      { from: 'agent', internal: true, text: '打过电话' },
      { from: 'agent', text: 'yes' },
      { from: 'agent', internal: true, text: 'rang' },
    ]);
  });

  it('are written as they are read', () => {
    const names = { customer: 'Customer', agent: 'Agent', note: 'Note', system: 'System' };
    const turns = readTurns('Customer: one\ntwo\nAgent: three\nNote: four');
    expect(readTurns(writeTurns(turns, names))).toEqual(turns);
    const fields = readFields('年龄\uff1a73\nTag: deaf: both ears\nnothing');
    expect(fields).toEqual({ 年龄: '73', Tag: 'deaf: both ears' });
    expect(readFields(writeFields(fields))).toEqual(fields);
  });
});

describe('what is kept', () => {
  it.each([
    ['我叫王秀英\uff0c电话13812345678', '秀英', '138'],
    ['My name is Mary Smith, card 4111 1111 1111 1111', 'Mary', '4111'],
    ['住在中山路12号', '中山路', '12'],
    ['我是1953年4月12日生的\uff0c电话 138 1953 2020', '138', '2020', '1953'],
    ['生日1953-04-12', '1953', '04'],
    ['write to mary@example.org', 'mary', 'example'],
  ])('hides who it is: %s', (words, ...hidden) => {
    const kept = maskWords(words);
    for (const word of hidden) expect(kept).not.toContain(word);
  });

  it.each([
    '我今年73了\uff0c1953年生的',
    'I was born in 1948 and lost £20,000.00',
    '让我转20000元过去',
    '一九五三年的',
  ])('leaves what an age or a fraud is told by: %s', (words) => {
    expect(maskWords(words)).toBe(words);
  });

  it('leaves out fields that name somebody, and knows the language', () => {
    const tried = {
      messages: [{ from: 'customer' as const, text: '電話說我的帳戶有問題' }],
      fields: { 姓名: '王芳', 年龄: '73', Customer: 'Mary Smith' },
    };
    const kept = makeCase({ id: 'a', source: 'ours', expect: {} }, tried);
    expect(kept).toMatchObject({ id: 'a', lang: 'zh-Hant', fields: { 年龄: '73' } });
    expect(Object.keys(kept.fields)).toEqual(['年龄']);
  });
});

it('marks words once that several signals are found in', () => {
  const spans = [
    { start: 8, end: 9 },
    { start: 2, end: 6 },
    { start: 0, end: 3 },
  ];
  expect(joinSpans(spans)).toEqual([
    { start: 0, end: 6 },
    { start: 8, end: 9 },
  ]);
});
