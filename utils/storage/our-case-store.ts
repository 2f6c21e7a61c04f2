import * as v from 'valibot';
import { type OurCase, OurCaseSchema } from '@/utils/contract/studio';
import { attempt, attemptWrite, type CareCueDatabase } from './database';
import { done, failure, type StorageResult } from './storage-problem';
import { watchRows } from './watch-rows';

/** Conversations that trainers try their changes on. */
export function createOurCaseStore(database: CareCueDatabase) {
  return {
    async list(): Promise<StorageResult<{ cases: OurCase[] }>> {
      const read = await attempt(database, () => database.ourCases.toArray());
      return read.ok ? { ok: true, cases: read.value } : read;
    },

    /** All or none; one of the same id is replaced. */
    async save(cases: readonly OurCase[]): Promise<StorageResult> {
      const fits = v.safeParse(v.array(OurCaseSchema), cases);
      if (!fits.success) {
        const [issue] = fits.issues;
        return failure('invalid-item', `cases.${v.getDotPath(issue) ?? ''}: ${issue.message}`);
      }
      const put = () =>
        database.transaction('rw', database.ourCases, () => database.ourCases.bulkPut(fits.output));
      return done(await attemptWrite(database, put));
    },

    /** Calls back with all cases now and after every change, from wherever. Returns how to stop. */
    watch(callback: (cases: OurCase[]) => void): () => void {
      const read = () => database.ourCases.toArray();
      return watchRows(database, { read, nothing: [] }, callback);
    },

    remove: async (ids: readonly string[]): Promise<StorageResult> =>
      done(await attemptWrite(database, () => database.ourCases.bulkDelete([...ids]))),
  };
}
export type OurCaseStore = ReturnType<typeof createOurCaseStore>;
