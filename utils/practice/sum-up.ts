import type { Moment } from '@/utils/contract/practice';
import { BY_GRAVITY, type MistakeId } from './mistakes';
import type { PracticeBook } from './practice-book';
import type { PracticeRun } from './run-practice';

/** What to look back on: no figure, and nothing about the person. */
export interface PracticeSummary {
  /** Moments that went well at once, with the playbook's reason where there is one. */
  well: { moment: Moment; why: string | null }[];
  /** What to try another time, the gravest first, with the words that would have done it. */
  tryThis: { mistake: MistakeId; why: string | null; said: string; better: string }[];
  lesson: string;
}

export function sumUp({ notes }: PracticeRun, book: PracticeBook): PracticeSummary {
  const well = book.turns.flatMap(({ moment, why, point }, index) => {
    const own = notes.filter(({ turn }) => turn === index);
    const atOnce = own.length > 0 && own.every(({ mistakes }) => mistakes.length === 0);
    return atOnce ? [{ moment, why: why ?? point }] : [];
  });
  const missed = notes.flatMap(({ turn, reply, mistakes }) =>
    mistakes.map(({ id, words, why }) => ({
      mistake: id,
      why,
      said: words || reply,
      better: book.turns[turn]?.good ?? '',
    })),
  );
  const tryThis = missed
    .filter(
      ({ mistake, why }, index) =>
        missed.findIndex((other) => other.mistake === mistake && other.why === why) === index,
    )
    .sort((a, b) => BY_GRAVITY.indexOf(a.mistake) - BY_GRAVITY.indexOf(b.mistake));
  return { well, tryThis, lesson: book.lesson };
}
