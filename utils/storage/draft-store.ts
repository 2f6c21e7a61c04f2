import type { ItemDraft, ItemRef } from '@/utils/contract/studio';
import { attempt, attemptWrite, type CareCueDatabase } from './database';
import { done, type StorageResult } from './storage-problem';
import { watchRows } from './watch-rows';

/** Changes that are not published yet. Every write is on the disk when it says that it is done. */
export function createDraftStore(database: CareCueDatabase) {
  return {
    async list(): Promise<StorageResult<{ drafts: ItemDraft[] }>> {
      const read = await attempt(database, () => database.drafts.toArray());
      return read.ok ? { ok: true, drafts: read.value } : read;
    },

    /** All or none; one of the same kind and id is replaced. */
    save: async (drafts: readonly ItemDraft[]): Promise<StorageResult> =>
      done(
        await attemptWrite(database, () =>
          database.transaction('rw', database.drafts, () => database.drafts.bulkPut([...drafts])),
        ),
      ),

    /** What is in force stays as it is. */
    drop: async (refs: readonly ItemRef[]): Promise<StorageResult> =>
      done(
        await attemptWrite(database, () =>
          database.drafts.bulkDelete(refs.map(({ kind, id }) => [kind, id])),
        ),
      ),

    /** Calls back with all drafts now and after every change, from wherever. Returns how to stop. */
    watch(callback: (drafts: ItemDraft[]) => void): () => void {
      const read = () => database.drafts.toArray();
      return watchRows(database, { read, nothing: [] }, callback);
    },
  };
}
export type DraftStore = ReturnType<typeof createDraftStore>;
