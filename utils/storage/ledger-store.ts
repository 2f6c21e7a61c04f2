import * as v from 'valibot';
import { entryAt } from '@/utils/care/ledger-rules';
import {
  type Counted,
  type CountRow,
  type LedgerEntry,
  LedgerEntrySchema,
} from '@/utils/contract/ledger';
import { attempt, attemptWrite, type CareCueDatabase } from './database';
import { done, failure, type StorageResult } from './storage-problem';
import { watchRows } from './watch-rows';

/** Counts of so many months are kept. */
const MONTHS = 12;

export interface Ledger {
  /** By when they are due, the first one first. */
  entries: readonly LedgerEntry[];
  counts: readonly CountRow[];
}
export const EMPTY_LEDGER: Ledger = { entries: [], counts: [] };

/** What is owed. Nothing is given out, or stays, beyond its time: every reading looks for that. */
export function createLedgerStore(database: CareCueDatabase) {
  const readAll = async (now: number, keepHours: number): Promise<Ledger> => {
    const [rows, counts] = await Promise.all([
      database.ledger.toArray(),
      database.counts.toArray(),
    ]);
    const entries = rows
      .flatMap((row) => entryAt(checked(row), now, keepHours) ?? [])
      .sort((a, b) => a.dueAt - b.dueAt);
    return { entries, counts };
  };

  return {
    async read(now: number, keepHours: number): Promise<StorageResult<Ledger>> {
      const read = await attempt(database, () => readAll(now, keepHours));
      return read.ok ? { ok: true, ...read.value } : read;
    },

    /** Deletes what is over, and writes down what a clock that was ahead had made too late. */
    sweep: (now: number, keepHours: number): Promise<StorageResult<{ value: Ledger }>> =>
      attemptWrite(database, () =>
        database.transaction('rw', database.ledger, database.counts, async () => {
          const ledger = await readAll(now, keepHours);
          const rows = await database.ledger.toArray();
          const kept = new Map(ledger.entries.map((entry) => [entry.id, entry]));
          const over = rows.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
          const moved = rows.flatMap(({ id, createdAt }) => {
            const entry = kept.get(id);
            return entry && entry.createdAt !== createdAt ? [entry] : [];
          });
          if (over.length > 0) await database.ledger.bulkDelete(over);
          if (moved.length > 0) await database.ledger.bulkPut(moved);
          return ledger;
        }),
      ),

    async put(entry: LedgerEntry): Promise<StorageResult> {
      const fits = v.safeParse(LedgerEntrySchema, entry);
      if (!fits.success) return failure('invalid-item', `ledger: ${fits.issues[0].message}`);
      return done(await attemptWrite(database, () => database.ledger.put(fits.output)));
    },

    async remove(id: string): Promise<StorageResult> {
      return done(await attemptWrite(database, () => database.ledger.delete(id)));
    },

    /** Of a desk that was turned off. */
    async removeOrigin(origin: string): Promise<StorageResult> {
      const ofOrigin = () => database.ledger.filter((entry) => entry.origin === origin).delete();
      return done(await attemptWrite(database, ofOrigin));
    },

    async count(kind: Counted, month: string): Promise<StorageResult> {
      const add = () =>
        database.transaction('rw', database.counts, async () => {
          const before = await database.counts.get([kind, month]);
          await database.counts.put({ kind, month, count: (before?.count ?? 0) + 1 });
          const months = [...new Set((await database.counts.toArray()).map((row) => row.month))];
          const old = new Set(months.sort().slice(0, -MONTHS));
          await database.counts.filter((row) => old.has(row.month)).delete();
        });
      return done(await attemptWrite(database, add));
    },

    /** Calls back with the ledger now and after every change, from wherever. Returns how to stop. */
    watch(keepHours: number, callback: (ledger: Ledger) => void): () => void {
      const read = () => readAll(Date.now(), keepHours);
      return watchRows(database, { read, nothing: EMPTY_LEDGER }, callback);
    },
  };
}

/** A row that does not fit can be none of ours: it is over at once. */
function checked(row: LedgerEntry): LedgerEntry {
  const fits = v.safeParse(LedgerEntrySchema, row);
  return fits.success ? fits.output : { ...row, createdAt: 0, dueAt: 0 };
}
