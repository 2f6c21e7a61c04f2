import { localDay } from '@/utils/care/local-day';
import {
  COUNT_DAYS,
  COUNTS_FORMAT,
  type Count,
  type CountsFile,
  type MissingWords,
  type Waiting,
} from '@/utils/contract/insights';
import type { LedgerEntry } from '@/utils/contract/ledger';
import { dayAfter } from './days';

interface ToGiveOut {
  counts: readonly Count[];
  /** Searches whose words the agent released; empty where they are to stay. */
  missing: readonly MissingWords[];
  /** What is owed. */
  entries: readonly Pick<LedgerEntry, 'kind' | 'createdAt'>[];
  /** YYYY-MM-DD. */
  today: string;
}

/** What an agent gives out: nothing in it, nor in its order, tells whose it is. */
export function makeCountsFile({ counts, missing, entries, today }: ToGiveOut): CountsFile {
  const since = dayAfter(today, 1 - COUNT_DAYS);
  return {
    format: COUNTS_FORMAT,
    from: counts[0]?.day ?? today,
    to: today,
    counts: [...counts],
    missing: missing
      .filter(({ lastOn }) => lastOn >= since && lastOn <= today)
      .sort((a, b) => (a.text < b.text ? -1 : 1)),
    waiting: waitingOf(entries),
  };
}

/** Feedback that waits for an answer, by the day on which it began to wait, the oldest first. */
export function waitingOf(entries: ToGiveOut['entries']): Waiting[] {
  const days = entries
    .filter(({ kind }) => kind === 'feedback')
    .map(({ createdAt }) => localDay(createdAt));
  return [...new Set(days)]
    .sort()
    .map((since) => ({ since, count: days.filter((day) => day === since).length }));
}

/** A line for each count, so that whoever gives it out can read what it says. */
export function countsFileText(file: CountsFile): string {
  const list = (rows: readonly unknown[]) =>
    rows.length === 0
      ? '[]'
      : `[\n    ${rows.map((row) => JSON.stringify(row)).join(',\n    ')}\n  ]`;
  const { format, from, to, counts, missing, waiting } = file;
  const head = Object.entries({ format, from, to }).map(([name, value]) => `"${name}": "${value}"`);
  const lists = Object.entries({ counts, missing, waiting }).map(
    ([name, rows]) => `"${name}": ${list(rows)}`,
  );
  return `{\n  ${[...head, ...lists].join(',\n  ')}\n}\n`;
}

/** Without a name: a folder of such files tells nothing of who gave them. */
export const countsFileName = ({ to }: CountsFile) => `carecue-counts-${to}.json`;
