import {
  type Count,
  type CountsFile,
  type KeptCountsFile,
  type MissingWords,
  MOST_A_DAY,
  type Waiting,
} from '@/utils/contract/insights';
import { dayAfter } from './days';

/** Figures of fewer agents than these are not shown: they would be somebody's. */
export const FEWEST_AGENTS = 5;
/** So much in common, counted, is no accident. */
const ENOUGH_TO_RECOGNISE = 10;

/** What is to be looked at, and the days that are wholly in it. */
export interface CountedDays {
  counts: readonly Count[];
  days: ReadonlySet<string>;
  missing: readonly MissingWords[];
  waiting: readonly Waiting[];
}

/**
 * One file an agent: where a later file tells of the same days exactly what an earlier one told, it is
 * the same agent's and takes its place. Files in which nothing was counted are nobody's.
 */
export function fileOfEachAgent(files: readonly KeptCountsFile[]): KeptCountsFile[] {
  const filled = files.filter(({ file }) => file.counts.length > 0);
  const latestFirst = filled.sort(
    (a, b) => compare(b.file.to, a.file.to) || sumOf(b.file.counts) - sumOf(a.file.counts),
  );
  return latestFirst.filter(
    ({ file }, at) => !latestFirst.slice(0, at).some((later) => goesOn(file, later.file)),
  );
}

/** The last days can still change: what is taken back, or a chat through midnight. */
function goesOn(earlier: CountsFile, later: CountsFile): boolean {
  const from = earlier.from > later.from ? earlier.from : later.from;
  const before = dayAfter(earlier.to, -1);
  const common = ({ counts }: CountsFile) =>
    counts.filter(({ day }) => from <= day && day < before);
  const [mine, theirs] = [common(earlier), common(later)];
  return sumOf(mine) >= ENOUGH_TO_RECOGNISE && linesOf(mine) === linesOf(theirs);
}

const linesOf = (counts: readonly Count[]): string =>
  counts
    .map(({ what, about, detail, day, count }) => [what, about, detail, day, count].join(' '))
    .sort()
    .join('\n');

const sumOf = (counts: readonly Count[]): number =>
  counts.reduce((sum, { count }) => sum + count, 0);

/**
 * All agents' figures together; null where there are fewer than five. Only days that five agents tell
 * of are taken: a day of fewer would be somebody's.
 */
export function combineFiles(agents: readonly KeptCountsFile[]): CountedDays | null {
  if (agents.length < FEWEST_AGENTS) return null;
  const files = agents.map(({ file }) => file);
  const days = new Set(daysOf(files).filter((day) => covering(files, day) >= FEWEST_AGENTS));
  if (days.size === 0) return null;
  return {
    days,
    counts: addUp(
      files.flatMap(({ counts }) => counts.filter(({ day }) => days.has(day))),
      ({ what, about, detail, day }) => [what, about, detail, day].join(' '),
    ),
    missing: addUp(
      files.flatMap(({ missing }) => missing),
      ({ text }) => text,
      (a, b) => ({ ...a, lastOn: a.lastOn > b.lastOn ? a.lastOn : b.lastOn }),
    ),
    waiting: addUp(
      files.flatMap(({ waiting }) => waiting),
      ({ since }) => since,
    ),
  };
}

/** This browser's own: everything, but today is not over. */
export function ownDays(own: Omit<CountedDays, 'days'> & { today: string }): CountedDays {
  const { today, ...counted } = own;
  const first = own.counts[0]?.day ?? today;
  return { ...counted, days: new Set(daysOf([{ from: first, to: dayAfter(today, -1) }])) };
}

function daysOf(spans: readonly Pick<CountsFile, 'from' | 'to'>[]): string[] {
  const first = spans.map(({ from }) => from).sort()[0];
  const last = spans
    .map(({ to }) => to)
    .sort()
    .at(-1);
  const days: string[] = [];
  if (!first || !last) return days;
  for (let day = first; day <= last; day = dayAfter(day, 1)) days.push(day);
  return days;
}

const covering = (files: readonly CountsFile[], day: string): number =>
  files.filter(({ from, to }) => from <= day && day <= to).length;

function addUp<T extends { count: number }>(
  rows: readonly T[],
  nameOf: (row: T) => string,
  join: (a: T, b: T) => T = (a) => a,
): T[] {
  const sums = new Map<string, T>();
  for (const row of rows) {
    const name = nameOf(row);
    const sum = sums.get(name);
    const count = Math.min((sum?.count ?? 0) + row.count, MOST_A_DAY);
    sums.set(name, { ...(sum ? join(sum, row) : row), count });
  }
  return [...sums.values()];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
