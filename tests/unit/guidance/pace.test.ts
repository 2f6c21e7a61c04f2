import { describe, expect, it } from 'vitest';
import { momentAt, type Pace, paceSentence, sameMoment } from '@/utils/guidance/pace';

const pace: Pace = { zhPerMinute: 160, enPerMinute: 125, waitSeconds: 6 };
const textsOf = (text: string) => paceSentence(text, pace).phrases.map((phrase) => phrase.text);
const SENTENCES = [
  '在最上面的框里，写“免密支付”四个字。',
  '您慢慢说，我不着急。一共七小步，大概十分钟，累了随时停，我给您打回去。',
  'There are seven small steps, about ten minutes. Stop whenever you like.',
  '请点 App 右下角的“我的”，等到 10:30。',
  '請點一下最上面的長框。',
];

describe('the time of a sentence', () => {
  it.each([
    ['请点一下最上面的长框', 10, 'zhPerMinute'],
    ['在最上面的框里，写“免密支付”四个字。', 15, 'zhPerMinute'],
    ['Tap the word at the bottom, please.', 7, 'enPerMinute'],
  ] as const)('“%s” is %i long at every speed, pauses included', (text, count, unit) => {
    for (const perMinute of [90, 100, 125, 160, 200]) {
      const { total, phrases } = paceSentence(text, { ...pace, [unit]: perMinute });
      expect(total).toBeCloseTo((count * 60_000) / perMinute, 6);
      expect(phrases.at(-1)?.end).toBeCloseTo(total, 6);
    }
  });

  it('counts a foreign word as a word, and each digit as a character in Chinese', () => {
    const expected = (3 * 60_000) / 160 + 60_000 / 125;
    expect(paceSentence('请打开App', pace).total).toBeCloseTo(expected, 6);
    expect(paceSentence('请按12', pace).total).toBeCloseTo((4 * 60_000) / 160, 6);
    expect(paceSentence('Press 12 now', pace).total).toBeCloseTo((3 * 60_000) / 125, 6);
  });

  it('ends with the breath that was chosen', () => {
    expect(paceSentence('请点一下。', pace).wait).toBe(6000);
  });

  it('is nothing where nothing is said', () => {
    expect(paceSentence('', pace)).toEqual({ phrases: [], total: 0, wait: 6000 });
    expect(paceSentence('……', pace).total).toBe(0);
  });
});

describe('phrases', () => {
  it('end where the sentence is marked, with the quotes that close there', () => {
    expect(textsOf('在最上面的框里，写“免密支付”四个字。')).toEqual([
      '在最上面的框里，',
      '写“免密支付”四个字。',
    ]);
    expect(textsOf('She said “stop!” Then go on.')).toEqual(['She said “stop!” ', 'Then go on.']);
  });

  it('do not end within a number', () => {
    expect(textsOf('Ring at 10:30 or 1.5 hours later.')).toHaveLength(1);
  });

  it.each(SENTENCES)('are the whole of “%s”, one after the other', (text) => {
    const { phrases } = paceSentence(text, pace);
    expect(phrases.map((phrase) => phrase.text).join('')).toBe(text);
    phrases.forEach((phrase, index) => {
      expect(phrase.start).toBe(phrases[index - 1]?.end ?? 0);
      expect(phrase.said).toBeGreaterThan(phrase.start);
      expect(phrase.end).toBeGreaterThanOrEqual(phrase.said);
    });
  });

  it('are followed by a pause, longer after a sentence than after a comma, none after the last', () => {
    const { phrases } = paceSentence('请看一看，慢慢来。再点一下“我的”。', pace);
    const pauses = phrases.map(({ said, end }) => end - said);
    expect(pauses[0]).toBeGreaterThan(0);
    expect(pauses[1]).toBeCloseTo(2 * (pauses[0] ?? 0), 6);
    expect(pauses[2]).toBe(0);
  });

  it('leave the words most of the time where there is a mark after every word', () => {
    const { phrases, total } = paceSentence('您。慢。慢。来。不。急。', pace);
    const spoken = phrases.reduce((sum, { start, said }) => sum + said - start, 0);
    expect(spoken / total).toBeCloseTo(0.6, 6);
  });

  it('are shown in two where they are long, never within quoted words', () => {
    const long = '请您点一下屏幕最下面那一排里面的“免密支付和自动扣款”那一行字';
    const phrases = textsOf(long);
    expect(phrases.length).toBeGreaterThan(1);
    expect(phrases.some((text) => text.includes('“免密支付和自动扣款”'))).toBe(true);
  });
});

describe('the moment', () => {
  const paced = paceSentence('请看一看，慢慢来。', pace);
  const second = paced.phrases[0]?.end ?? 0;

  it('moves from phrase to phrase, through the breath, to its end', () => {
    expect(momentAt(paced, 0)).toEqual({ at: 'saying', phrase: 0, next: second });
    expect(momentAt(paced, second)).toMatchObject({ at: 'saying', phrase: 1 });
    expect(momentAt(paced, paced.total)).toEqual({ at: 'waiting', secondsLeft: 6, next: 1000 });
    expect(momentAt(paced, paced.total + 5200)).toMatchObject({ secondsLeft: 1, next: 800 });
    expect(momentAt(paced, paced.total + 6000)).toEqual({ at: 'over' });
  });

  it('tells exactly when it moves on', () => {
    for (let time = 0, steps = 0; ; steps++) {
      const moment = momentAt(paced, time);
      if (moment.at === 'over') {
        expect(steps).toBe(2 + 6);
        break;
      }
      time += moment.next;
    }
  });

  it('stays the same at another speed', () => {
    const slower = paceSentence('请看一看，慢慢来。', { ...pace, zhPerMinute: 100 });
    const begun = slower.phrases[1]?.start ?? 0;
    expect(sameMoment(paced, second + 100, slower)).toBe(begun);
    expect(sameMoment(paced, paced.total + 2000, slower)).toBe(slower.total + 2000);
  });
});
