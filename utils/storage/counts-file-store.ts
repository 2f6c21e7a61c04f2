import { COUNT_DAYS, type KeptCountsFile } from '@/utils/contract/insights';
import { dayAfter } from '@/utils/insights/days';
import { attemptWrite, type CareCueDatabase } from './database';
import { done, type StorageResult } from './storage-problem';
import { watchRows } from './watch-rows';

/** Files of counts that a trainer brought in; as old as counts themselves they go. */
export function createCountsFileStore(database: CareCueDatabase) {
  const tooOld = (today: string) => (kept: KeptCountsFile) =>
    kept.broughtOn < dayAfter(today, 1 - COUNT_DAYS);

  return {
    /** All or none; the same file stays one. */
    async add(files: readonly KeptCountsFile[]): Promise<StorageResult> {
      const put = () =>
        database.transaction('rw', database.countFiles, () =>
          database.countFiles.bulkPut([...files]),
        );
      return done(await attemptWrite(database, put));
    },

    remove: async (hashes: readonly string[]): Promise<StorageResult> =>
      done(await attemptWrite(database, () => database.countFiles.bulkDelete([...hashes]))),

    async sweep(today: string): Promise<StorageResult> {
      const old = () => database.countFiles.filter(tooOld(today)).delete();
      return done(await attemptWrite(database, old));
    },

    /** Calls back with the files now and after every change. Returns how to stop. */
    watch(today: string, callback: (files: KeptCountsFile[]) => void): () => void {
      const old = tooOld(today);
      const read = async () => (await database.countFiles.toArray()).filter((kept) => !old(kept));
      return watchRows(database, { read, nothing: [] }, callback);
    },
  };
}
