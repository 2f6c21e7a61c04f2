import { liveQuery } from 'dexie';
import * as v from 'valibot';
import { type InboxRow, InboxRowSchema, MOST_IN_INBOX } from '@/utils/contract/ledger';
import { attempt, attemptWrite, type CareCueDatabase } from './database';
import { done, failure, type StorageResult } from './storage-problem';

/** What agents released for the trainers. */
export function createInboxStore(database: CareCueDatabase) {
  return {
    /** All or none; of too many in there the oldest go. */
    async add(...added: InboxRow[]): Promise<StorageResult> {
      const fits = v.safeParse(v.array(InboxRowSchema), added);
      if (!fits.success) return failure('invalid-item', `inbox: ${fits.issues[0].message}`);
      const add = () =>
        database.transaction('rw', database.inbox, async () => {
          await database.inbox.bulkPut(fits.output);
          const rows = (await database.inbox.toArray()).sort((a, b) => (a.on < b.on ? 1 : -1));
          await database.inbox.bulkDelete(rows.slice(MOST_IN_INBOX).map(({ id }) => id));
        });
      return done(await attemptWrite(database, add));
    },

    async list(): Promise<StorageResult<{ rows: InboxRow[] }>> {
      const read = await attempt(database, () => database.inbox.toArray());
      return read.ok ? { ok: true, rows: read.value } : read;
    },

    /** Calls back with all of it now and after every change, from wherever. Returns how to stop. */
    watch(callback: (rows: InboxRow[]) => void): () => void {
      const query = liveQuery(() => database.inbox.toArray());
      const following = query.subscribe({ next: callback, error: () => callback([]) });
      return () => following.unsubscribe();
    },

    async remove(id: string): Promise<StorageResult> {
      return done(await attemptWrite(database, () => database.inbox.delete(id)));
    },
  };
}
