import { describe, expect, it } from 'vitest';
import type { MistakeId } from '@/utils/practice/mistakes';
import { type PracticeRun, reply, startPractice } from '@/utils/practice/run-practice';
import { sumUp } from '@/utils/practice/sum-up';
import { bookOf, practiceNamed } from './default-content';

const hospital = bookOf(practiceNamed('hospital-booking-first-time'), 'zh-Hans');
const blind = bookOf(practiceNamed('blind-customer-and-a-form'), 'zh-Hans');
const deaf = bookOf(practiceNamed('deaf-customer-in-writing'), 'en');

/** The conversation at a turn, everything before it said well. */
function at(book: typeof hospital, turn: number): PracticeRun {
  let run = startPractice(book, 7);
  for (const { good } of book.turns.slice(0, turn)) run = reply(run, good, book);
  return run;
}

const last = ({ lines }: PracticeRun) => lines.at(-1)?.text ?? '';
const mistakes = ({ notes }: PracticeRun): MistakeId[] =>
  notes.at(-1)?.mistakes.map(({ id }) => id) ?? [];

describe('what a reply does to the customer', () => {
  it('one step is done, and told', () => {
    const run = reply(at(hospital, 3), '您点一下“预约挂号”这四个字。', hospital);
    expect(run.turn).toBe(4);
    expect(last(run)).toContain('眼科在第五个');
  });

  it('two steps at once are mixed up', () => {
    const run = reply(at(hospital, 3), '请点“预约挂号”，然后点“眼科”。', hospital);
    expect(mistakes(run)).toContain('several-steps');
    expect(last(run)).toMatch(/先按哪个|后面是什么/);
    expect(run.turn).toBe(3);
  });

  it('a technical word is asked about by name', () => {
    const run = reply(at(hospital, 2), '您的登录态失效了，清一下缓存。', hospital);
    expect(mistakes(run)).toContain('jargon');
    expect(last(run)).toMatch(/“.+”是什么呀/);
  });

  it('colour and place lead a blind customer nowhere', () => {
    const run = reply(at(blind, 4), '点右上角那个蓝色的按钮。', blind);
    expect(mistakes(run)).toContain('visual-only-direction');
    expect(run.turn).toBe(4);
  });

  it('a telephone is no way for a deaf customer', () => {
    const run = reply(at(deaf, 1), 'Please call us on the number below.', deaf);
    expect(mistakes(run)).toContain('phone-only');
    expect(last(run)).toMatch(/telephone|call/);
  });

  it('a code that is asked for is given away, never as figures', () => {
    const run = reply(at(hospital, 2), '麻烦您把收到的验证码念给我。', hospital);
    expect(mistakes(run)).toContain('asks-for-code');
    expect(last(run)).toContain('✱');
    expect(last(run)).not.toMatch(/\d/);
  });

  it('a rating asked for too early ends it', () => {
    const run = reply(at(hospital, 2), '麻烦您给个五星好评哦！', hospital);
    expect(run.ended).toBe('hung-up');
    expect(reply(run, '对不起', hospital)).toBe(run);
  });

  it('blame makes the customer quiet', () => {
    const blamed = reply(at(hospital, 3), '您怎么不看清楚？是您自己点错的。', hospital);
    expect(mistakes(blamed)).toContain('blame');
    const after = reply(blamed, hospital.turns[3]?.good ?? '', hospital);
    expect(last(after)).toMatch(/^……/);
  });

  it('a yes to "do you understand" was none: the next step goes wrong once', () => {
    const asked = reply(at(hospital, 3), '点“预约挂号”，您听明白了吗？', hospital);
    expect(mistakes(asked)).toEqual(['asks-understood']);
    expect(last(asked)).toMatch(/^嗯/);
    const good = hospital.turns[3]?.good ?? '';
    const wrong = reply(asked, good, hospital);
    expect(wrong).toMatchObject({ turn: 3, shaky: false });
    expect(wrong.notes.at(-1)?.outcome).toBe('did-wrong');
    expect(reply(wrong, good, hospital).turn).toBe(4);
  });

  it('a teach-back after such a yes brings out that it was not understood', () => {
    const check = hospital.turns.findIndex(({ moment }) => moment === 'check');
    const asked = reply(at(hospital, check), '您听明白了吗？', hospital);
    const taught = reply(asked, hospital.turns[check]?.good ?? '', hospital);
    expect(taught.notes.at(-1)?.outcome).toBe('told-wrong');
    expect(taught.turn).toBe(check);
  });

  it('words that lead nowhere are asked about, and in the end the customer gives up', () => {
    let run = at(hospital, 3);
    for (const words of ['今天天气真好。', '好的。', '嗯。']) {
      run = reply(run, words, hospital);
      expect(mistakes(run)).toEqual(['off-goal']);
      expect(run.ended).toBeNull();
    }
    expect(reply(run, '好。', hospital).ended).toBe('gave-up');
  });
});

it('says the same for the same seed, and leaves the run before as it was', () => {
  const before = at(hospital, 3);
  const text = '请点“预约挂号”，然后点“眼科”。';
  expect(reply(before, text, hospital)).toEqual(reply(before, text, hospital));
  expect(before).toEqual(at(hospital, 3));
});

it('looks back without a figure: what went well, and what to try with the words for it', () => {
  let run = reply(at(hospital, 3), '请点“预约挂号”，然后点“眼科”。', hospital);
  for (const { good } of hospital.turns.slice(3)) run = reply(run, good, hospital);
  const { well, tryThis, lesson } = sumUp(run, hospital);
  expect(well).toHaveLength(hospital.turns.length - 1);
  expect(tryThis).toEqual([
    expect.objectContaining({ mistake: 'several-steps', better: '请点“预约挂号”四个字。' }),
  ]);
  expect(lesson).toBe(hospital.lesson);
});
