import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LedgerEntry } from '@/utils/contract/ledger';
import type { ItemDraft } from '@/utils/contract/studio';
import { watchCannotKeep } from '@/utils/storage/cannot-keep';
import { createContentStore, type FetchPack } from '@/utils/storage/content-store';
import { createCountStore } from '@/utils/storage/count-store';
import { createCountsFileStore } from '@/utils/storage/counts-file-store';
import { CareCueDatabase } from '@/utils/storage/database';
import { createDraftStore } from '@/utils/storage/draft-store';
import { createInboxStore } from '@/utils/storage/inbox-store';
import { createLedgerStore } from '@/utils/storage/ledger-store';
import { CURRENT_VERSION } from '@/utils/storage/migrations';
import { createOurCaseStore } from '@/utils/storage/our-case-store';
import { createVersionStore } from '@/utils/storage/version-store';
import version1 from './fixtures/version-1.json';
import version2 from './fixtures/version-2.json';
import version3 from './fixtures/version-3.json';
import version4 from './fixtures/version-4.json';
import { pack, topic } from './sample-pack';

const NAME = 'test-versions';
const PATIENT = { timeout: 20_000 };
const [draft] = version3.rows.drafts as unknown as [ItemDraft];
const fetchPack: FetchPack = async () => ({ ok: true, pack: pack('9.9.9', topic('bundled')) });

/** Opens with IndexedDB itself, as another version of the extension would have. */
function openRaw(version: number, upgrade: (database: IDBDatabase) => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const written = (transaction: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

const held: { close(): void }[] = [];
const hold = <T extends { close(): void }>(connection: T): T => {
  held.push(connection);
  return connection;
};

afterEach(async () => {
  for (const connection of held.splice(0)) connection.close();
  await new CareCueDatabase(NAME).delete();
});

describe('a database of another version', () => {
  it('opens what version 1 wrote, with default items and changes', async () => {
    const raw = await openRaw(10, (database) => {
      for (const name of ['defaults', 'overrides']) {
        database.createObjectStore(name, { keyPath: ['kind', 'id'] }).createIndex('kind', 'kind');
      }
      database.createObjectStore('meta', { keyPath: 'key' });
    });
    const names = ['defaults', 'overrides', 'meta'] as const;
    const transaction = raw.transaction(names, 'readwrite');
    for (const name of names) {
      for (const row of version1.rows[name]) transaction.objectStore(name).put(row);
    }
    await written(transaction);
    raw.close();

    const store = createContentStore(hold(new CareCueDatabase(NAME)), fetchPack);
    const { items, setAside, problem } = await store.loadItems();
    expect({ setAside, problem }).toEqual({ setAside: [], problem: null });
    expect(items.map(({ kind, id }) => `${kind}/${id}`)).toEqual(version1.effective);
  });

  it('opens what version 1 wrote with nothing owed yet, and can then owe', async () => {
    const raw = await openRaw(10, (database) => {
      for (const name of ['defaults', 'overrides']) {
        database.createObjectStore(name, { keyPath: ['kind', 'id'] }).createIndex('kind', 'kind');
      }
      database.createObjectStore('meta', { keyPath: 'key' });
    });
    raw.close();
    const database = hold(new CareCueDatabase(NAME));
    const ledger = createLedgerStore(database);
    expect(await ledger.read(version2.readAt, 24)).toEqual({ ok: true, entries: [], counts: [] });
    const [entry] = version2.rows.ledger;
    expect(await ledger.put(entry as LedgerEntry)).toEqual({ ok: true });
    expect(await ledger.read(version2.readAt, 24)).toMatchObject({ entries: [entry] });
  });

  it('opens what version 2 wrote: what is owed, the counts and the inbox', async () => {
    const raw = await openRaw(20, (database) => {
      for (const name of ['defaults', 'overrides']) {
        database.createObjectStore(name, { keyPath: ['kind', 'id'] }).createIndex('kind', 'kind');
      }
      database.createObjectStore('meta', { keyPath: 'key' });
      for (const name of ['ledger', 'inbox']) database.createObjectStore(name, { keyPath: 'id' });
      database.createObjectStore('counts', { keyPath: ['kind', 'month'] });
    });
    const names = ['ledger', 'counts', 'inbox'] as const;
    const transaction = raw.transaction(names, 'readwrite');
    for (const name of names) {
      for (const row of version2.rows[name]) transaction.objectStore(name).put(row);
    }
    await written(transaction);
    raw.close();
    const database = hold(new CareCueDatabase(NAME));
    expect(await createLedgerStore(database).read(version2.readAt, 24)).toEqual({
      ok: true,
      entries: version2.rows.ledger,
      counts: version2.rows.counts,
    });
    expect(await createInboxStore(database).list()).toEqual({
      ok: true,
      rows: version2.rows.inbox,
    });
    expect(await createDraftStore(database).list()).toEqual({ ok: true, drafts: [] });
    expect(await createVersionStore(database, async () => {}).history()).toEqual({
      ok: true,
      versions: [],
    });
  });

  it('opens what version 3 wrote: drafts, versions with what was in force, and cases', async () => {
    const raw = await openRaw(30, (database) => {
      for (const name of ['defaults', 'overrides', 'drafts']) {
        const store = database.createObjectStore(name, { keyPath: ['kind', 'id'] });
        if (name !== 'drafts') store.createIndex('kind', 'kind');
      }
      database.createObjectStore('meta', { keyPath: 'key' });
      for (const name of ['ledger', 'inbox', 'ourCases'])
        database.createObjectStore(name, { keyPath: 'id' });
      database.createObjectStore('counts', { keyPath: ['kind', 'month'] });
      for (const name of ['versions', 'snapshots'])
        database.createObjectStore(name, { keyPath: 'number' });
    });
    const names = ['drafts', 'versions', 'snapshots', 'ourCases'] as const;
    const transaction = raw.transaction(names, 'readwrite');
    for (const name of names) {
      for (const row of version3.rows[name]) transaction.objectStore(name).put(row);
    }
    await written(transaction);
    raw.close();
    const database = hold(new CareCueDatabase(NAME));
    const { drafts, versions, snapshots, ourCases } = version3.rows;
    expect(await createDraftStore(database).list()).toEqual({ ok: true, drafts });
    const store = createVersionStore(database, async () => {});
    expect(await store.history()).toEqual({ ok: true, versions });
    expect(await store.snapshot(1)).toEqual({ ok: true, overrides: snapshots[1]?.overrides });
    expect(await createOurCaseStore(database).list()).toEqual({ ok: true, cases: ourCases });
  });

  it('opens what version 4 wrote, with nothing counted by day yet, and can then count', async () => {
    const raw = await openRaw(40, (database) => {
      for (const name of ['defaults', 'overrides', 'drafts']) {
        const store = database.createObjectStore(name, { keyPath: ['kind', 'id'] });
        if (name !== 'drafts') store.createIndex('kind', 'kind');
      }
      database.createObjectStore('meta', { keyPath: 'key' });
      for (const name of ['ledger', 'inbox', 'ourCases'])
        database.createObjectStore(name, { keyPath: 'id' });
      database.createObjectStore('counts', { keyPath: ['kind', 'month'] });
      for (const name of ['versions', 'snapshots'])
        database.createObjectStore(name, { keyPath: 'number' });
      database.createObjectStore('packs', { keyPath: 'part' });
      database.createObjectStore('signingKeys', { keyPath: 'slot' });
    });
    const names = ['packs', 'counts'] as const;
    const transaction = raw.transaction(names, 'readwrite');
    for (const name of names) {
      for (const row of version4.rows[name]) transaction.objectStore(name).put(row);
    }
    await written(transaction);
    raw.close();
    const database = hold(new CareCueDatabase(NAME));
    const counts = createCountStore(database);
    expect(await counts.read('2026-11-23')).toEqual({ ok: true, counts: [] });
    const change = { what: 'search-empty', about: '', detail: '', by: 1 } as const;
    expect(await counts.add([change], '2026-11-23')).toEqual({ ok: true });
    expect(await counts.read('2026-11-23')).toMatchObject({ counts: [{ count: 1 }] });
    expect(await database.packs.toArray()).toEqual(version4.rows.packs);
    expect(await database.counts.toArray()).toEqual(version4.rows.counts);
  });

  it('is left alone when it is newer, and the bundled pack is used', async () => {
    const raw = await openRaw((CURRENT_VERSION + 1) * 10, (database) => {
      database.createObjectStore('defaults', { keyPath: ['kind', 'id'] });
    });
    raw.close();
    const store = createContentStore(hold(new CareCueDatabase(NAME)), fetchPack);
    const loaded = await store.loadItems();
    expect(loaded.problem).toMatchObject({ kind: 'newer-version' });
    expect(loaded.items).toEqual([topic('bundled')]);
    expect(await store.installDefaultPack(pack('1.0.0'))).toMatchObject({
      ok: false,
      problem: { kind: 'newer-version' },
    });
    const after = hold(await openRaw((CURRENT_VERSION + 1) * 10, () => {}));
    expect([...after.objectStoreNames]).toEqual(['defaults']);
  });

  it('is not touched by what follows its rows either', async () => {
    const version = (CURRENT_VERSION + 1) * 10;
    const raw = await openRaw(version, (database) => {
      database.createObjectStore('ledger', { keyPath: 'id' });
    });
    raw.close();
    const database = hold(new CareCueDatabase(NAME));
    const told = vi.fn();
    const stops = [
      createLedgerStore(database).watch(24, told),
      createDraftStore(database).watch(told),
      createOurCaseStore(database).watch(told),
      createCountStore(database).watch('2026-11-23', told),
      createCountsFileStore(database).watch('2026-11-23', told),
    ];
    await expect.poll(() => told.mock.calls.length).toBe(stops.length);
    for (const stop of stops) stop();
    const after = hold(await openRaw(version, () => {}));
    expect([...after.objectStoreNames]).toEqual(['ledger']);
  });

  it('tells of what follows it once the page that blocked it is closed', async () => {
    const old = hold(await openRaw(1, (database) => database.createObjectStore('old')));
    const database = hold(new CareCueDatabase(NAME));
    const seen: unknown[] = [];
    const why: unknown[] = [];
    const stops = [
      createDraftStore(database).watch((drafts) => seen.push(drafts)),
      watchCannotKeep(database, (now) => why.push(now)),
    ];
    await expect.poll(() => why).toEqual(['blocked']);
    expect(seen).toEqual([[]]);
    // Whoever asks meanwhile is told at once.
    expect(await createDraftStore(database).list()).toMatchObject({
      problem: { kind: 'blocked' },
    });
    old.close();
    await expect.poll(() => why, PATIENT).toEqual(['blocked', null]);
    await createDraftStore(database).save([draft]);
    await expect.poll(() => seen.at(-1), PATIENT).toEqual([draft]);
    for (const stop of stops) stop();
  });

  it('says that another page blocks it, and goes on once that page is closed', async () => {
    const old = hold(await openRaw(1, (database) => database.createObjectStore('old')));
    const store = createContentStore(hold(new CareCueDatabase(NAME)), fetchPack);
    const loaded = await store.loadItems();
    expect(loaded.problem).toMatchObject({ kind: 'blocked' });
    expect(loaded.items).toEqual([topic('bundled')]);
    old.close();
    await expect.poll(async () => (await store.loadItems()).problem).toBeNull();
  });
});
