import { describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/utils/contract/text';
import { askQuestions } from '@/utils/practice/ask-questions';
import { composePractice } from '@/utils/practice/compose-practice';
import { offerReplies } from '@/utils/practice/offer-replies';
import type { PracticeBook } from '@/utils/practice/practice-book';
import { readReply } from '@/utils/practice/read-reply';
import { reply, startPractice } from '@/utils/practice/run-practice';
import { sumUp } from '@/utils/practice/sum-up';
import { bookOf, items, practices } from './default-content';

// The draft check reads some thousand replies here; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

/** Goes through a conversation with the good replies, picked from those on offer. */
function choosesGood(book: PracticeBook) {
  let run = startPractice(book, 1);
  for (const { good } of book.turns) {
    expect(offerReplies(run, book)).toContain(good);
    run = reply(run, good, book);
    expect(run.notes.at(-1)).toMatchObject({ reply: good, mistakes: [] });
  }
  return run;
}

it('holds conversations for at least twelve situations', () => {
  expect(practices.length).toBeGreaterThanOrEqual(12);
});

describe.each(practices.map((practice) => ({ id: practice.id, practice })))(
  '$id',
  ({ practice }) => {
    describe.each(LANGUAGES)('in %s', (language) => {
      const book = bookOf(practice, language);

      it('is finished by choosing the good replies', () => {
        const run = choosesGood(book);
        expect(run.ended).toBe('finished');
        expect(sumUp(run, book).well).toHaveLength(book.turns.length);
      });

      it('has good replies that the draft check finds nothing in', () => {
        const told = book.turns.flatMap(({ good }) =>
          book.check(good, { messages: [], solved: false }).map(({ id }) => `${id}: ${good}`),
        );
        expect(told).toEqual([]);
      });

      it('offers at each turn one reply that does it and two or three that do not', () => {
        let run = startPractice(book, 1);
        for (const turn of book.turns) {
          const offers = offerReplies(run, book);
          const fine = offers.filter(
            (text) => readReply(text, turn, book, run.lines).mistakes.length === 0,
          );
          expect(fine).toEqual([turn.good]);
          expect(offers.length).toBeGreaterThanOrEqual(3);
          expect(offers.length).toBeLessThanOrEqual(4);
          run = reply(run, turn.good, book);
        }
      });

      it('asks three questions, each with its right answer among three', () => {
        const asked = askQuestions(practice, items, language, 1);
        for (const { options, right } of asked) {
          expect(options).toContain(right);
          expect(new Set(options).size).toBe(3);
        }
        expect(asked.length).toBeGreaterThanOrEqual(2);
      });
    });
  },
);

describe('a conversation made from any script and playbook', () => {
  const scripts = items.filter((item) => item.kind === 'script');
  const needs = items.filter((item) => item.kind === 'need');

  it.each(LANGUAGES)('can be finished in %s', (language) => {
    for (const [index, script] of scripts.entries()) {
      const need = needs[index % needs.length];
      if (!need) continue;
      const book = bookOf(composePractice(script, need), language);
      let run = startPractice(book, 3);
      for (const { good } of book.turns) run = reply(run, good, book);
      const wrong = run.notes.filter(({ mistakes }) => mistakes.length > 0);
      expect(wrong, `${script.id} × ${need.id}`).toEqual([]);
      expect(run.ended).toBe('finished');
    }
  });
});
