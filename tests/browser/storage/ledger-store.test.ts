import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { InboxRow, LedgerEntry } from '@/utils/contract/ledger';
import { CareCueDatabase } from '@/utils/storage/database';
import { createInboxStore } from '@/utils/storage/inbox-store';
import { createLedgerStore, type Ledger } from '@/utils/storage/ledger-store';

const NAME = 'test-ledger';
const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 10, 23, 9);

const entry = (change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id: crypto.randomUUID(),
  kind: 'call-back',
  origin: 'https://desk.example.com',
  key: '1',
  address: 'https://desk.example.com/1',
  words: '问清楚再打',
  owner: '',
  status: 'waiting',
  createdAt: NOW,
  dueAt: NOW + HOUR,
  ...change,
});

let database: CareCueDatabase;
let store: ReturnType<typeof createLedgerStore>;

beforeEach(() => {
  database = new CareCueDatabase(NAME);
  store = createLedgerStore(database);
});
afterEach(() => database.delete());

const idsAt = async (now: number, keepHours = 24) => {
  const read = await store.read(now, keepHours);
  return read.ok ? read.entries.map(({ id }) => id) : read.problem;
};

describe('the ledger', () => {
  it('gives out what is owed, the first that is due first', async () => {
    const later = entry({ dueAt: NOW + 5 * HOUR });
    const sooner = entry();
    for (const one of [later, sooner]) expect(await store.put(one)).toEqual({ ok: true });
    expect(await idsAt(NOW)).toEqual([sooner.id, later.id]);
    await store.remove(sooner.id);
    expect(await idsAt(NOW)).toEqual([later.id]);
  });

  it('gives out nothing beyond its time, even before it is swept', async () => {
    await store.put(entry());
    expect(await idsAt(NOW + 25 * HOUR)).toEqual([]);
    expect(await database.ledger.count()).toBe(1);
  });

  it('sweeping deletes what is over, and rows that are none of ours', async () => {
    const stays = entry({ dueAt: NOW + 48 * HOUR });
    await store.put(entry());
    await store.put(stays);
    await database.ledger.put({ id: 'planted', words: 'x' } as LedgerEntry);
    const swept = await store.sweep(NOW + 26 * HOUR, 24);
    expect(swept).toMatchObject({ ok: true, value: { entries: [stays] } });
    expect(await database.ledger.toCollection().primaryKeys()).toEqual([stays.id]);
  });

  it('a shorter time in the settings counts for what was kept before', async () => {
    const one = entry();
    await store.put(one);
    expect(await idsAt(NOW + 10 * HOUR, 24)).toEqual([one.id]);
    expect(await idsAt(NOW + 10 * HOUR, 2)).toEqual([]);
  });

  it('what a clock that was ahead has made is moved to now, for good', async () => {
    const made = entry({ createdAt: NOW + 900 * HOUR, dueAt: NOW + 901 * HOUR });
    await store.put(made);
    await store.sweep(NOW, 24);
    expect(await database.ledger.get(made.id)).toMatchObject({
      createdAt: NOW,
      dueAt: NOW + HOUR,
    });
  });

  it('refuses what does not fit', async () => {
    const address = 'javascript:alert(1)';
    expect(await store.put(entry({ address }))).toMatchObject({
      ok: false,
      problem: { kind: 'invalid-item' },
    });
    expect(await store.put(entry({ words: '长'.repeat(201) }))).toMatchObject({ ok: false });
  });

  it('forgets a desk that was turned off', async () => {
    const other = entry({ origin: 'https://other.example.com' });
    await store.put(entry());
    await store.put(other);
    await store.removeOrigin('https://desk.example.com');
    expect(await idsAt(NOW)).toEqual([other.id]);
  });

  it('counts by month, and lets go of months long past', async () => {
    await store.count('consent', '2026-11');
    await store.count('consent', '2026-11');
    for (let month = 1; month <= 12; month++)
      await store.count('barrier-report', `2025-${String(month).padStart(2, '0')}`);
    const read = await store.read(NOW, 24);
    const counts = read.ok ? read.counts : [];
    expect(counts).toContainEqual({ kind: 'consent', month: '2026-11', count: 2 });
    expect(new Set(counts.map(({ month }) => month)).size).toBe(12);
    expect(counts.some(({ month }) => month === '2025-01')).toBe(false);
  });

  it('tells of changes from another connection', async () => {
    const seen: Ledger[] = [];
    const stop = store.watch(24, (ledger) => seen.push(ledger));
    await expect.poll(() => seen.length).toBeGreaterThan(0);
    const other = new CareCueDatabase(NAME);
    const one = entry({ createdAt: Date.now(), dueAt: Date.now() + HOUR });
    await createLedgerStore(other).put(one);
    await expect.poll(() => seen.at(-1)?.entries.map(({ id }) => id)).toEqual([one.id]);
    stop();
    other.close();
  });
});

describe('the trainers’ inbox', () => {
  const row = (change: Partial<InboxRow> = {}): InboxRow => ({
    id: crypto.randomUUID(),
    text: '您先念一下,最上面那行字写着什么?',
    language: 'zh-Hans',
    need: 'vision',
    on: '2026-11-23',
    ...change,
  });

  it('keeps a sentence, and of too many the newest', async () => {
    const inbox = createInboxStore(database);
    const old = row({ on: '2026-01-01' });
    await inbox.add(old);
    await database.inbox.bulkAdd(Array.from({ length: 499 }, () => row({ on: '2026-11-01' })));
    const newest = row();
    expect(await inbox.add(newest)).toEqual({ ok: true });
    const list = await inbox.list();
    const ids = list.ok ? list.rows.map(({ id }) => id) : [];
    expect(ids).toHaveLength(500);
    expect(ids).toContain(newest.id);
    expect(ids).not.toContain(old.id);
  });

  it('refuses an empty one', async () => {
    expect(await createInboxStore(database).add(row({ text: '  ' }))).toMatchObject({ ok: false });
  });
});
