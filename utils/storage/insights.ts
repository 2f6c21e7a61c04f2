import { localDay } from '@/utils/care/local-day';
import type { CountChange, CountMark } from '@/utils/contract/insights';
import { createCountStore } from './count-store';
import { createCountsFileStore } from './counts-file-store';
import { ownDatabase } from './own-database';
import { isFeatureOff } from './policy';

/** The extension's own counts, and the files of others' that a trainer brought in. */
export const dayCounts = createCountStore(ownDatabase);
export const countFiles = createCountsFileStore(ownDatabase);

/** Counts today, unless the company wants nothing counted. One that is lost is no harm. */
export async function countToday(changes: readonly CountChange[]): Promise<void> {
  if (changes.length === 0 || (await isFeatureOff('counts'))) return;
  await dayCounts.add(changes, localDay(Date.now()));
}

export const countMarks = (marks: readonly CountMark[]): Promise<void> =>
  countToday(marks.map((mark) => ({ ...mark, by: 1 })));

/** Deletes what has been kept long enough. */
export async function sweepCounts(): Promise<void> {
  const today = localDay(Date.now());
  await Promise.all([dayCounts.sweep(today), countFiles.sweep(today)]);
}
