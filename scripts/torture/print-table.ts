import type { Progress } from './progress';
import type { Row } from './row';

export interface Outcome {
  row: Row;
  wanted: number;
  progress: Progress;
  seed: number;
}

/** Every promise that did not break, though not every trial may be done, holds so far. */
export const holds = ({ progress }: Outcome): boolean => progress.broken.length === 0;

/** One line a row: what was tried, how often, by which seed, and what came of it. */
export function printTable(outcomes: readonly Outcome[]): void {
  console.log('\n| test | goal | trials | seed | outcome |\n| --- | --- | --- | --- | --- |');
  for (const outcome of outcomes) {
    const { row, wanted, progress, seed } = outcome;
    const trials = `${progress.done} of ${wanted}`;
    console.log(`| ${row.title} | ${row.goal} | ${trials} | ${seed} | ${wordsFor(outcome)} |`);
  }
  for (const { row, progress } of outcomes)
    for (const words of progress.broken.slice(0, 20)) console.log(`\n✗ ${row.name}: ${words}`);
}

function wordsFor(outcome: Outcome): string {
  const { progress, wanted } = outcome;
  const measured = progress.measured ? `${progress.measured}; ` : '';
  if (!holds(outcome)) return `${measured}BROKEN ${progress.broken.length} times`;
  return `${measured}${progress.done < wanted ? 'holds so far' : 'holds'}`;
}
