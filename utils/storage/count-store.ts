import { Dexie } from 'dexie';
import * as v from 'valibot';
import {
  COUNT_DAYS,
  type Count,
  type CountChange,
  CountMarkSchema,
  MOST_A_DAY,
} from '@/utils/contract/insights';
import { dayAfter } from '@/utils/insights/days';
import { attempt, attemptWrite, type CareCueDatabase } from './database';
import { done, type StorageResult } from './storage-problem';
import { watchRows } from './watch-rows';

/** What is counted for the trainers, by day; nothing is given out, or stays, beyond its time. */
export function createCountStore(database: CareCueDatabase) {
  const rows = () => database.dayCounts;
  const forgetOld = (today: string) => rows().where('day').below(firstDay(today)).delete();
  const inTime = async (today: string): Promise<Count[]> => {
    const kept = await rows().where('day').between(firstDay(today), today, true, true).toArray();
    return kept.sort(inOrder);
  };

  /** What is taken back was counted today or, in a chat through midnight, the day before. */
  const apply = async ({ by, ...mark }: CountChange, today: string): Promise<void> => {
    if (!v.is(CountMarkSchema, mark)) return;
    const { what, about, detail } = mark;
    const [first, until] = [Dexie.minKey, today].map((day) => [what, about, detail, day]);
    const last = await rows().where(':id').between(first, until, true, true).last();
    const row = by === 1 && last?.day !== today ? { ...mark, day: today, count: 0 } : last;
    if (!row || row.day < dayAfter(today, -1)) return;
    const count = Math.min(row.count + by, MOST_A_DAY);
    if (count > 0) await rows().put({ ...row, count });
    else await rows().delete([what, about, detail, row.day]);
  };

  return {
    async add(changes: readonly CountChange[], today: string): Promise<StorageResult> {
      const work = () =>
        database.transaction('rw', database.dayCounts, async () => {
          for (const change of changes) await apply(change, today);
          await forgetOld(today);
        });
      return done(await attemptWrite(database, work));
    },

    /** Of the days that are kept, oldest first. */
    async read(today: string): Promise<StorageResult<{ counts: Count[] }>> {
      const read = await attempt(database, () => inTime(today));
      return read.ok ? { ok: true, counts: read.value } : read;
    },

    sweep: async (today: string): Promise<StorageResult> =>
      done(await attemptWrite(database, () => forgetOld(today))),

    /** Calls back with the counts now and after every change. Returns how to stop. */
    watch(today: string, callback: (counts: Count[]) => void): () => void {
      return watchRows(database, { read: () => inTime(today), nothing: [] }, callback);
    },
  };
}

const firstDay = (today: string) => dayAfter(today, 1 - COUNT_DAYS);

const inOrder = (a: Count, b: Count) => (sortName(a) < sortName(b) ? -1 : 1);
const sortName = ({ day, what, about, detail }: Count) => [day, what, about, detail].join(' ');
