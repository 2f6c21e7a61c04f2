import { describe, expect, it } from 'vitest';
import type { DraftToCheck } from '@/utils/contract/draft';
import { checkDraft } from '@/utils/drafting/check-draft';
import { phrasesOf } from '@/utils/drafting/phrases';
import { readDraft } from '@/utils/drafting/read-draft';
import { draftRule, sampleDraftRules } from './sample-draft-rules';

const rules = sampleDraftRules();
const check = (text: string, change: Partial<DraftToCheck> = {}) =>
  checkDraft(
    { text, language: /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en', needs: [], ...change },
    rules,
  );
const ids = (text: string, change?: Partial<DraftToCheck>) =>
  check(text, change).map(({ id }) => id);

describe('where the words stand', () => {
  it('is told in the draft as written, emoji and invisible characters included', () => {
    const text = '好的😊\u200b，请您耐\u200b心等待！';
    const [found] = check(text);
    expect(found).toMatchObject({ id: 'robotic', start: 8, end: 13, text: '耐\u200b心等待' });
    expect(text.slice(found?.start, found?.end)).toBe(found?.text);
  });

  it('holds for Traditional drafts, and the better wording comes in their script', () => {
    expect(check('請您耐心等待，快取之外還有緩存。', { language: 'zh-Hant' })).toMatchObject([
      { id: 'robotic', text: '耐心等待', better: '我現在就查' },
      { id: 'jargon', text: '緩存', better: '手機攢的臨時東西', rule: 'term:cache' },
    ]);
  });

  it('puts a capital where the words began with one', () => {
    expect(check('Please be patient.')[0]?.better).toBe('I am checking now');
    expect(check('Cache is full.')[0]?.better).toBe('Leftovers on the phone');
  });
});

describe('words of a rule', () => {
  it('are harmless beside what the rule names, in their own sentence only', () => {
    expect(ids('请您耐心等待两分钟。')).toEqual([]);
    expect(ids('请您耐心等待。两分钟前寄出的。')).toEqual(['robotic']);
  });

  it('are harmless beside it anywhere, where the rule says so', () => {
    const hearing = { needs: ['hearing'] };
    expect(ids('您打电话来。', hearing)).toEqual(['phone-only']);
    expect(ids('您打电话来。发短信也行。', hearing)).toEqual([]);
  });

  it('count only for the needs that the rule names', () => {
    expect(ids('Please ring us.')).toEqual([]);
    expect(ids('Please ring us.', { needs: ['hearing'] })).toEqual(['phone-only']);
  });

  it('are not the agent’s own between quotation marks', () => {
    expect(ids('屏幕上要是写着“请耐心等待”，不用管它。')).toEqual([]);
    expect(ids('The page says "Please be patient".')).toEqual([]);
  });

  it('may ask for a rating once the matter is solved', () => {
    expect(ids('Would you give us five stars?')).toEqual(['rating-request']);
    expect(ids('Would you give us five stars?', { solved: true })).toEqual([]);
  });

  it('make one finding where two rules of a kind find the same words', () => {
    const again = draftRule({ id: 'again', patterns: { zh: ['心等待'], en: [] } });
    const found = checkDraft(
      { text: '请耐心等待。', language: 'zh-Hans', needs: [] },
      sampleDraftRules([again]),
    );
    expect(found.map(({ text }) => text)).toEqual(['耐心等待']);
  });
});

describe('a trade word', () => {
  it('is found in any case, and in the plural', () => {
    expect(ids('Clear the CACHE.')).toEqual(['jargon']);
    expect(ids('Both caches are full.')).toEqual(['jargon']);
  });

  it.each([
    '缓存，就是手机攒下的临时东西，满了。',
    '手机攒的临时东西（缓存）满了。',
    '这些叫做缓存。',
    'The cache, which is what the phone keeps, is full.',
    'The cache is just a store of leftovers.',
    'These are what we call the cache.',
    '您点一下“清理缓存”。',
  ])('is no jargon beside its plain wording or as a label: %s', (text) => {
    expect(ids(text)).not.toContain('jargon');
  });

  it('is no jargon when the customer said it, only when the agent did', () => {
    const said = (from: 'customer' | 'agent') => ({ messages: [{ from, text: '我的緩存滿了' }] });
    expect(ids('缓存满了。', said('customer'))).toEqual([]);
    expect(ids('缓存满了。', said('agent'))).toEqual(['jargon']);
  });

  it('is told from technical words that people know', () => {
    expect(ids('请上传照片。')).toEqual([]);
  });
});

describe('several steps', () => {
  const older = { needs: ['older-adult'] };

  it.each([
    '请先打开设置，再点蓝牙。',
    '把插头拔掉，等一等，再插上。',
    '1. 打开设置，点蓝牙，点连接\n2. 把开关打开',
    'Open Settings, then tap Wi-Fi.',
    'Please open the letter. Then press the button.',
  ])('are found: %s', (text) => {
    expect(ids(text, older)).toEqual(['several-steps']);
  });

  it.each([
    '请打开设置。',
    '请打开设置，好了告诉我。',
    '我先打开记录，再点开您的单子。',
    '请打开设置，或者点头像。',
    '1. 打开设置\n2. 点蓝牙',
    '1. Open Settings.\n2. Tap Wi-Fi.',
    '不用打开，也不用点。',
    '打开之后，请点“我”。',
    '请点一下写着“打开”的地方。',
    'Please open the letter and tell me what it says.',
    "I'll open the form and press Send.",
    "Don't open it, and don't press anything.",
    'You see the word Open; please tap it.',
  ])('are not found: %s', (text) => {
    expect(ids(text, older)).not.toContain('several-steps');
  });

  it('do not matter to a customer who needs no slow pace', () => {
    expect(ids('请先打开设置，再点蓝牙。', { needs: ['mobility'] })).toEqual([]);
  });

  it('are marked from the second step on, so that the first stays', () => {
    expect(check('请先打开设置，再点蓝牙。', older)[0]?.text).toBe('再点蓝牙');
  });
});

describe('a long sentence', () => {
  it('is one over sixty characters or thirty-five words', () => {
    expect(ids('字'.repeat(60))).toEqual([]);
    expect(ids('字'.repeat(61))).toEqual(['long-sentence']);
    expect(ids('word '.repeat(35).trim())).toEqual([]);
    expect(ids('word '.repeat(36).trim())).toEqual(['long-sentence']);
  });

  it('ends at a full stop and at a line, not at an abbreviation', () => {
    expect(ids(`${'字'.repeat(40)}。${'字'.repeat(40)}`)).toEqual([]);
    expect(ids(`${'字'.repeat(40)}\n${'字'.repeat(40)}`)).toEqual([]);
    expect(ids(`${'word '.repeat(30)}Mr. ${'word '.repeat(10)}`)).toEqual(['long-sentence']);
  });
});

it('reads any draft in stretches of bounded length, so that time grows with the length', () => {
  const text = '字'.repeat(20_000);
  const phrases = phrasesOf(readDraft({ text, language: 'zh-Hans', needs: [] }, rules));
  expect(Math.max(...phrases.map(({ start, end }) => end - start))).toBeLessThanOrEqual(400);
});

it('cuts what no reply box holds', () => {
  expect(check(`${'好。'.repeat(10_000)}请您耐心等待。`)).toEqual([]);
});

it('says nothing about an empty draft', () => {
  expect(check('')).toEqual([]);
  expect(check(' \n')).toEqual([]);
});
