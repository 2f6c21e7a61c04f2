import { describe, expect, it } from 'vitest';
import { compileRules } from '@/utils/detection/compile-rules';
import { createDetector } from '@/utils/detection/create-detector';
import type { DetectionItems } from '@/utils/detection/rules';
import { message } from './built-in-detector';

const concepts: DetectionItems['concepts'] = [
  { id: 'eyes', zh: ['眼睛', '视力'], en: ['eyes', 'sight'] },
  { id: 'blurred', zh: ['模糊', '看不[太]清'], en: ['blurr*', 'fading'] },
];

function compile(zh: string[], en: string[] = [], extra: DetectionItems['concepts'] = []) {
  return compileRules({
    concepts: [...concepts, ...extra],
    signals: [
      {
        id: 'probe',
        target: { need: 'vision' },
        weight: 1,
        subject: 'auto',
        place: 'message',
        countsIn: [],
        patterns: { zh, en },
      },
    ],
  });
}

function evidence(pattern: { zh?: string; en?: string }, text: string): string | null {
  const { rules, problems } = compile(
    pattern.zh ? [pattern.zh] : [],
    pattern.en ? [pattern.en] : [],
  );
  expect(problems).toEqual([]);
  const detector = createDetector(rules, { ageThreshold: 60, currentYear: 2026 });
  const found = detector.assess({ messages: [message(text)], fields: {} }).needs[0]?.evidence[0];
  return found?.text ?? null;
}

describe('a Chinese pattern', () => {
  it.each([
    ['看不清', '我 看 不 清 了', '看 不 清'],
    ['看不清', '我看不淸楚', null],
    ['关掉', '請幫我關掉它', '關掉'],
    ['(左|右)边', '在右边', '右边'],
    ['看不[太]清', '看不太清', '看不太清'],
    ['{eyes}…{blurred}', '眼睛最近有点模糊', '眼睛最近有点模糊'],
    ['{eyes}…2{blurred}', '眼睛最近有点模糊', null],
    ['{eyes}…{blurred}', '眼睛。模糊', null],
    ['{eyes}…{blurred}', `眼睛${'啊'.repeat(11)}模糊`, null],
    ['{eyes}{blurred}', '眼睛模糊', '眼睛模糊'],
    ['{eyes}{blurred}', '眼睛很模糊', null],
    ['{eyes|blurred}了', '模糊了', '模糊了'],
    ['花了<money>', '花了三百块', '花了三百块'],
    ['<age>', '我今年七十三了', '今年七十三了'],
    ['a\\(b', 'A(b', 'A(b'],
  ])('%s in %s', (zh, text, expected) => {
    const found = evidence({ zh }, text);
    if (expected === null) expect(found).toBeNull();
    else expect(found).toContain(expected);
  });
});

describe('an English pattern', () => {
  it.each([
    ['password', 'My passwords', null],
    ['password', 'my PASSWORD!', 'PASSWORD'],
    ['mum', "my mum's phone", 'mum'],
    ['can', "I can't", null],
    ["can't see", 'I cant see', 'cant see'],
    ['hard of hearing', 'I am hard-of  hearing', 'hard-of  hearing'],
    ['fraud*', 'it was fraudulent', 'fraudulent'],
    ['{eyes} {blurred}', 'my eyes blurry', 'eyes blurry'],
    ['{eyes}…{blurred}', 'my sight has been slowly fading', 'sight has been slowly fading'],
    ['{eyes}…2{blurred}', 'my sight has been slowly fading', null],
    ['top(s|ped) up', 'he topped up', 'topped up'],
    ['top(s|ped|ping|per) up', 'he topping up', 'topping up'],
  ])('%s in %s', (en, text, expected) => {
    expect(evidence({ en }, text)).toBe(expected);
  });
});

describe('a pattern that cannot be used is reported and left out', () => {
  it.each([
    ['(a|b', 'never closed'],
    ['a)', 'closes nothing'],
    ['a|b', 'needs brackets'],
    ['{nothing}', 'no concept'],
    ['<shoe-size>', 'no slot'],
    ['…a', 'between two parts'],
    ['[a]', 'could match nothing'],
    ['a…99b', 'at most 40'],
    ['看*', 'beginning of an English word'],
    ['好'.repeat(70), 'longer than'],
    ['[一][二][三][四][五][六][七][八][九]十', 'more than 400 forms'],
  ])('%s', (pattern, reason) => {
    const { problems } = compile([pattern, '眼睛']);
    expect(problems).toMatchObject([{ kind: 'signal', id: 'probe', pattern }]);
    expect(problems[0]?.message).toContain(reason);
  });

  it('names concepts that lead back to themselves', () => {
    const circle = [
      { id: 'hen', zh: ['{egg}'], en: [] },
      { id: 'egg', zh: ['蛋', '{hen}'], en: [] },
    ];
    const { problems } = compile(['{hen}'], [], circle);
    expect(new Set(problems.map(({ id }) => id))).toEqual(new Set(['hen', 'egg']));
  });
});
