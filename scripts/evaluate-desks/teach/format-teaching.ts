import { faultsOf, table } from '../format-report';
import { wordsAreRight } from '../totals';
import type { TaughtPage } from './teach-pages';

/** Sums over pages: read without a fault after so many corrections, or not. */
export interface TeachingTotals {
  pages: number;
  atOnce: number;
  corrected: number;
  faulty: number;
}

export function teachingTotals(results: readonly TaughtPage[]): TeachingTotals {
  const whole = results.filter(({ comparison }) => wordsAreRight(comparison));
  const atOnce = whole.filter(({ taught }) => taught.corrections.length === 0).length;
  return {
    pages: results.length,
    atOnce,
    corrected: whole.length - atOnce,
    faulty: results.length - whole.length,
  };
}

/** A line for each page and one for all, then what was wrong on which page. */
export function formatTeaching(results: readonly TaughtPage[]): string {
  const { pages, atOnce, corrected, faulty } = teachingTotals(results);
  const head = ['page', 'corrections', 'found', 'speaker', 'without a fault'];
  const faults = results.filter(({ comparison }) => !wordsAreRight(comparison));
  return [
    `teaching: ${atOnce + corrected} of ${pages} pages without a fault, ${atOnce} after one click ` +
      `for each side, ${corrected} after one to three corrections; ${faulty} with faults`,
    table([head, ...results.map(row)]),
    ...faults.map(details),
  ].join('\n\n');
}

function row({ page, taught, comparison: one }: TaughtPage): string[] {
  return [
    page.name,
    taught.read ? `${taught.corrections.length}` : '–',
    `${one.found}/${one.messages}`,
    `${one.rightSpeaker}/${one.found}`,
    wordsAreRight(one) ? 'yes' : 'NO',
  ];
}

function details({ page, taught, comparison }: TaughtPage): string {
  return [
    `${page.name} – ${page.expected.title}`,
    ...(taught.why ? [`  ${taught.why}`] : []),
    ...taught.corrections.map((words) => `  said: ${words.slice(0, 90)}`),
    ...(taught.read ? faultsOf(comparison).map((line) => `  ${line}`) : []),
  ].join('\n');
}
