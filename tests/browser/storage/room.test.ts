import { afterEach, expect, it, vi } from 'vitest';
import type { InboxRow } from '@/utils/contract/ledger';
import { watchCannotKeep } from '@/utils/storage/cannot-keep';
import { CareCueDatabase, openDatabase } from '@/utils/storage/database';
import { createInboxStore } from '@/utils/storage/inbox-store';

const ROW: InboxRow = {
  id: 'a3bb189e-8bf9-4ab1-9c1a-1f0a1c9d2e55',
  text: '慢慢来',
  language: 'zh-Hans',
  need: null,
  on: '2026-11-23',
};
const estimate = vi.spyOn(navigator.storage, 'estimate');
const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
const database = new CareCueDatabase('test-room');

afterEach(async () => {
  estimate.mockReset();
  await database.delete();
});

it('on a full disk nothing is touched, and everything can still be read', async () => {
  estimate.mockResolvedValue({ quota: 2e9, usage: 1e6 });
  await openDatabase(database);
  const inbox = createInboxStore(database);
  expect(await inbox.add(ROW)).toEqual({ ok: true });
  estimate.mockResolvedValue({ quota: 2e6, usage: 1e6 });
  begun.mockClear();
  expect(await inbox.add({ ...ROW, text: '不急' })).toMatchObject({ problem: { kind: 'quota' } });
  expect(begun).not.toHaveBeenCalled();
  expect(await inbox.list()).toMatchObject({ rows: [ROW] });
});

it('that nothing can be kept is told for as long as it is so', async () => {
  estimate.mockResolvedValue({ quota: 1e6, usage: 1e6 });
  const why: unknown[] = [];
  const stop = watchCannotKeep(database, (now) => why.push(now));
  await expect.poll(() => why).toEqual(['quota']);
  estimate.mockResolvedValue({ quota: 2e9, usage: 1e6 });
  await expect.poll(() => why, { timeout: 20_000 }).toEqual(['quota', null]);
  stop();
});
