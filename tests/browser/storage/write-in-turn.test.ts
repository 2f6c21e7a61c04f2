import type { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CareCueDatabase, openDatabase } from '@/utils/storage/database';
import { SearchDatabase } from '@/utils/storage/search-database';

const opened: Dexie[] = [];
const hold = <T extends Dexie>(database: T): T => {
  opened.push(database);
  return database;
};
const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');

beforeEach(() => {
  begun.mockClear();
});
afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});

async function carecue(): Promise<CareCueDatabase> {
  const database = hold(new CareCueDatabase('test-turns'));
  await openDatabase(database);
  // What is done to open it is none of what is asked here.
  begun.mockClear();
  return database;
}

/** What each transaction so far has claimed of the browser, by its mode. */
const claimed = (mode: IDBTransactionMode): string[][] =>
  begun.mock.calls.flatMap(([tables, asked]) => (asked === mode ? [[...tables].sort()] : []));

describe('two that write at the same time', () => {
  it('claim one table together, whatever else they write to, and so follow one another', async () => {
    const database = await carecue();
    await database.ledger.clear();
    await database.transaction('rw', database.drafts, database.versions, () =>
      database.drafts.clear(),
    );
    expect(claimed('readwrite')).toEqual([
      ['ledger', 'meta'],
      ['drafts', 'meta', 'versions'],
    ]);
  });

  it('do so where search keeps what it has prepared', async () => {
    const database = hold(new SearchDatabase('test-turns-search'));
    await database.shards.clear();
    expect(claimed('readwrite')).toEqual([['shards', 'whole']]);
  });
});

it('those that read claim what they read alone', async () => {
  const database = await carecue();
  await database.ledger.count();
  expect(claimed('readonly').at(-1)).toEqual(['ledger']);
});
