import { afterEach, expect, it, vi } from 'vitest';
import type { LedgerEntry } from '@/utils/contract/ledger';
import { CareCueDatabase, openDatabase } from '@/utils/storage/database';
import { makeAnew } from '@/utils/storage/make-anew';
import { topic } from './sample-pack';

const NAME = 'test-anew';
vi.mock('@/utils/storage/all-databases', () => ({
  // Those of other tests stand in the same origin.
  deleteAllDatabases: () => new CareCueDatabase(NAME).delete(),
}));

const owed = { id: 'a', words: 'call back' } as LedgerEntry;
const database = new CareCueDatabase(NAME);
afterEach(() => {
  vi.restoreAllMocks();
  return database.delete();
});

async function fill(): Promise<void> {
  await openDatabase(database);
  await database.ledger.put(owed);
  await database.inbox.put({ id: 'b' } as never);
  await database.defaults.put(topic('a'));
}

it('puts back what people wrote, and leaves what comes with the extension to be written again', async () => {
  await fill();
  expect(await makeAnew(database)).toBe(true);
  expect(await database.ledger.toArray()).toEqual([owed]);
  expect(await database.inbox.count()).toBe(1);
  expect(await database.defaults.count()).toBe(0);
});

it('saves the other tables where one cannot be read', async () => {
  await fill();
  vi.spyOn(database.table('inbox'), 'toArray').mockRejectedValue(new Error('Seek failure'));
  expect(await makeAnew(database)).toBe(true);
  expect(await database.ledger.toArray()).toEqual([owed]);
  expect(await database.inbox.count()).toBe(0);
});
