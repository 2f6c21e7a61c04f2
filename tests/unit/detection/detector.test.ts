import { describe, expect, it } from 'vitest';
import { compileRules } from '@/utils/detection/compile-rules';
import { createDetector } from '@/utils/detection/create-detector';
import { assess, detector, message } from './built-in-detector';

describe('who counts', () => {
  it('leaves out agents, systems and internal notes', () => {
    const messages = [
      message('我今年七十三了', 'agent'),
      message('我是盲人', 'system'),
      { ...message('我耳朵背'), internal: true },
    ];
    expect(detector.assess({ messages, fields: {} }).needs).toEqual([]);
  });
});

describe('profile fields', () => {
  const withFields = (fields: Record<string, string>) =>
    detector.assess({ messages: [message('你好')], fields }).needs;
  it.each([
    [{ 客户年龄: '73' }, '73'],
    [{ 出生日期: '1949-01-02' }, '1949'],
    [{ 身份证号: '11010519491231002X' }, '1949'],
    [{ 標籤: '長者, VIP' }, '長者'],
    [{ Tags: 'Senior' }, 'Senior'],
  ])('%o', (fields, text) => {
    const [need] = withFields(fields);
    expect(need).toMatchObject({ need: 'older-adult', subject: 'self' });
    expect(need?.evidence[0]).toMatchObject({ field: Object.keys(fields)[0], text });
  });
  it.each([[{ 客户年龄: '34' }], [{ 标签: 'VIP' }], [{ 订单号: '731949' }]])(
    'nothing in %o',
    (fields) => {
      expect(withFields(fields)).toEqual([]);
    },
  );
});

it('takes the age threshold as a parameter', () => {
  const signal = {
    id: 'age',
    target: { need: 'older-adult' },
    weight: 0.9,
    subject: 'auto' as const,
    place: 'both' as const,
    countsIn: [],
    patterns: { zh: ['<age>'], en: [] },
  };
  const { rules } = compileRules({ concepts: [], signals: [signal] });
  const shown = (ageThreshold: number) =>
    createDetector(rules, { ageThreshold, currentYear: 2026 }).assess({
      messages: [message('我62岁')],
      fields: {},
    }).needs.length;
  expect([shown(60), shown(65)]).toEqual([1, 0]);
});

it('puts crisis first and names its kind', () => {
  const { needs } = assess('我今年七十三了,耳朵聋,我不想活了');
  expect(needs[0]).toMatchObject({ need: 'crisis', crisisKind: 'self-harm' });
});

it('points its evidence into the original text', () => {
  const text = '您好!\u200b 我 今年 七十三 了,看不清';
  for (const { evidence } of assess(text).needs) {
    for (const found of evidence) {
      if ('message' in found) expect(text.slice(found.start, found.end)).toBe(found.text);
    }
  }
});

it('gives the same result whether or not it has read the messages before', () => {
  const messages = [message('我今年七十三了'), message('字太小看不清')];
  const first = detector.assess({ messages, fields: {} });
  expect(detector.assess({ messages, fields: {} })).toEqual(first);
  detector.forget();
  expect(detector.assess({ messages, fields: {} })).toEqual(first);
});

it('reads a message again when its text has changed', () => {
  const before = message('你好', 'customer', 'edited');
  const after = { ...before, text: '我是盲人' };
  expect(detector.assess({ messages: [before], fields: {} }).needs).toEqual([]);
  expect(detector.assess({ messages: [after], fields: {} }).needs).toHaveLength(1);
});

it.each([['不没我妈我'], ['我今年七十三了'], ['(((((「「「'], ['12345'], ['看不清眼睛']])(
  'reads a hundred thousand characters of %s',
  (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    expect(() => assess(text)).not.toThrow();
  },
);
