import type { FindingId } from '@/utils/contract/draft-rule';
import { type Rates, rates } from '../evaluation/score';
import { fitFinding, sumOf } from './fit-finding';
import type { Lesson } from './read-drafts';

/** How the words alone do with writers that nothing was learnt from. */
export interface JudgedFinding {
  /** The sum from which the finding is made. */
  showFrom: number;
  rates: Rates;
  cleanFlagged: number;
  clean: number;
}

/** Of clean drafts at most this share may get the finding: three findings add up. */
const MOST_FLAGGED = 0.01;

/**
 * Judges each writer's drafts by what the others taught, and chooses the sum from which most is gained
 * without pointing at clean drafts. The examples of rules stay out: they were made from the same drafts.
 */
export function judgeUnseen(lessons: readonly Lesson[], finding: FindingId): JudgedFinding {
  const free = lessons.filter(({ author }) => author !== 'rules');
  const authors = [...new Set(free.filter(({ judged }) => judged).map(({ author }) => author))];
  const judged = authors.flatMap((author) => {
    const fitted = fitFinding(
      free.filter((lesson) => lesson.author !== author),
      finding,
    );
    return free
      .filter((lesson) => lesson.author === author)
      .map((lesson) => ({ lesson, sum: sumOf(lesson, fitted) }));
  });
  const clean = judged.filter(({ lesson }) => lesson.expect.length === 0);
  const from = (showFrom: number): JudgedFinding => {
    const count = (expected: boolean, made: boolean) =>
      judged.filter(
        ({ lesson, sum }) =>
          lesson.expect.includes(finding) === expected && sum > showFrom === made,
      ).length;
    return {
      showFrom,
      rates: rates({
        truePositives: count(true, true),
        falsePositives: count(false, true),
        falseNegatives: count(true, false),
      }),
      cleanFlagged: clean.filter(({ sum }) => sum > showFrom).length,
      clean: clean.length,
    };
  };
  const steps = Array.from({ length: 31 }, (_, step) => from(1 - step / 10));
  const kept = steps.filter(({ cleanFlagged }) => cleanFlagged <= MOST_FLAGGED * clean.length);
  return kept.reduce(
    (best, own) => ((own.rates.f1 ?? 0) > (best.rates.f1 ?? 0) ? own : best),
    kept[0] ?? from(1),
  );
}
