import { describe, expect, it } from 'vitest';
import { textIn } from '@/utils/contract/text';
import { summaryText, writeSummary } from '@/utils/guidance/written-summary';
import { sampleScript, text } from '../knowledge/sample-items';

const script = sampleScript();
const [first] = script.steps;
const located = sampleScript({
  steps: script.steps.map((step) =>
    step === first ? { ...step, landmark: text('最下面一排。', 'In the bottom row.') } : step,
  ),
});

describe('what the customer is given in writing', () => {
  it('has every step, numbered, with where it is, in the customer’s language', () => {
    const words = summaryText(writeSummary(located, 'en', textIn));
    expect(words.split('\n').slice(0, 6)).toEqual([
      'Turn off password-free payment',
      '',
      '1. Please tap "Me" once.',
      '   In the bottom row.',
      '2. Please tap "Me" once.',
      '3. Please tap "Me" once.',
    ]);
  });

  it.each([
    ['zh-Hans', /自己找电话/, /验证码/],
    ['zh-Hant', /自己找電話/, /驗證碼/],
    ['en', /look up the number yourself/, /PIN, password or a code/],
  ] as const)(
    'tells in %s to look up the number oneself, and to keep codes',
    (language, ...words) => {
      const written = summaryText(writeSummary(script, language, textIn));
      for (const pattern of words) expect(written).toMatch(pattern);
    },
  );

  it('tells the steps of the words of the region', () => {
    const { steps } = writeSummary(script, 'zh-Hans', (one, language) =>
      textIn(one, language).replace('我的', '我'),
    );
    expect(steps[0]?.say).toBe('请您点一下“我”。');
  });
});
