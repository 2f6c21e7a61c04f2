import { Dexie, RangeSet } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteAllDatabases } from '@/utils/storage/all-databases';
import { followTally, forgetDamage, loadDamage, noticeDamage } from '@/utils/storage/damage';
import { attempt, type CareCueDatabase, openDatabase } from '@/utils/storage/database';
import { makeAnew } from '@/utils/storage/make-anew';
import { failure, type StorageProblem } from '@/utils/storage/storage-problem';

vi.mock('@/utils/storage/all-databases');
vi.mock('@/utils/storage/database');
vi.mock('@/utils/storage/make-anew');

const unavailable = failure('unavailable', 'The browser is shutting down.').problem;
const TABLES = ['defaults', 'meta', 'ledger'];
const tables = TABLES.map((name) => ({ name, count: async () => 1 }));
const database = { name: 'carecue', close: vi.fn(), tables } as unknown as CareCueDatabase;
const changeOf = (...names: string[]) =>
  Object.fromEntries(names.map((name) => [`idb://carecue/${name}/`, new RangeSet(1, 2)]));

/** Notices while time passes. */
async function notice(readContent: () => Promise<StorageProblem | null> = async () => null) {
  const noticed = noticeDamage(database, readContent);
  await vi.runAllTimersAsync();
  return noticed;
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set({ tally: 4 });
});
afterEach(() => vi.useRealTimers());

describe('a database that cannot be opened', () => {
  it('is left as it is where it opens when asked again', async () => {
    vi.mocked(openDatabase).mockResolvedValueOnce(unavailable).mockResolvedValue(null);
    vi.mocked(attempt).mockResolvedValue({ ok: true, value: 4 });
    expect(await notice()).toBeNull();
    expect(deleteAllDatabases).not.toHaveBeenCalled();
  });

  it('is made anew only after it refused again and again, and that is told', async () => {
    vi.mocked(openDatabase)
      .mockResolvedValueOnce(unavailable)
      .mockResolvedValueOnce(unavailable)
      .mockResolvedValueOnce(unavailable)
      .mockResolvedValue(null);
    expect(await notice()).toEqual({ what: 'rebuilt', rows: 4 });
    expect(deleteAllDatabases).toHaveBeenCalledOnce();
    expect(await loadDamage()).toEqual({ what: 'rebuilt', rows: 4 });
  });

  it('is told of once, not at the next start again', async () => {
    vi.mocked(openDatabase)
      .mockResolvedValueOnce(unavailable)
      .mockResolvedValueOnce(unavailable)
      .mockResolvedValueOnce(unavailable)
      .mockResolvedValue(null);
    await notice();
    await forgetDamage();
    vi.mocked(attempt).mockResolvedValue({ ok: true, value: 0 });
    expect(await notice()).toBeNull();
    expect(await loadDamage()).toBeNull();
  });

  it.each(['blocked', 'newer-version', 'quota'] as const)('is no damage: %s', async (kind) => {
    vi.mocked(openDatabase).mockResolvedValue(failure(kind, '').problem);
    expect(await notice()).toBeNull();
    expect(deleteAllDatabases).not.toHaveBeenCalled();
    expect(await loadDamage()).toBeNull();
  });
});

describe('a database that opens', () => {
  it('with fewer rows than were kept: it is told how many are gone', async () => {
    vi.mocked(openDatabase).mockResolvedValue(null);
    vi.mocked(attempt).mockResolvedValue({ ok: true, value: 1 });
    expect(await notice()).toEqual({ what: 'lost', rows: 3 });
    expect(deleteAllDatabases).not.toHaveBeenCalled();
  });

  it('and is read once it is asked again is left as it is', async () => {
    vi.mocked(openDatabase).mockResolvedValue(null);
    vi.mocked(attempt).mockResolvedValue({ ok: true, value: 4 });
    const readContent = vi.fn(async () => null as StorageProblem | null);
    readContent.mockResolvedValueOnce(unavailable);
    expect(await notice(readContent)).toBeNull();
    expect(readContent).toHaveBeenCalledTimes(2);
    expect(makeAnew).not.toHaveBeenCalled();
  });

  it('and cannot be read through is made anew; what could not be saved is told', async () => {
    vi.mocked(openDatabase).mockResolvedValue(null);
    vi.mocked(attempt).mockResolvedValue({ ok: true, value: 3 });
    vi.mocked(makeAnew).mockResolvedValue(true);
    expect(await notice(async () => unavailable)).toEqual({ what: 'lost', rows: 1 });
    vi.mocked(makeAnew).mockResolvedValue(false);
    expect(await notice(async () => unavailable)).toEqual({ what: 'unusable', rows: 3 });
  });

  it.each(['quota', 'pack-unreadable'] as const)('is not made anew for that: %s', async (kind) => {
    vi.mocked(openDatabase).mockResolvedValue(null);
    vi.mocked(attempt).mockResolvedValue({ ok: true, value: 4 });
    expect(await notice(async () => failure(kind, '').problem)).toBeNull();
    expect(makeAnew).not.toHaveBeenCalled();
  });
});

describe('what is counted for the next start', () => {
  const tally = async () => (await fakeBrowser.storage.local.get('tally')).tally;

  it('follows every change of what was kept, but no database that was only just made', async () => {
    vi.mocked(attempt).mockResolvedValue({ ok: true, value: 1 });
    followTally(database);
    Dexie.on.storagemutated.fire(changeOf(...TABLES));
    await vi.runAllTimersAsync();
    expect(await tally()).toBe(4);
    Dexie.on.storagemutated.fire(changeOf('defaults', 'meta'));
    await vi.runAllTimersAsync();
    expect(await tally()).toBe(4);
    Dexie.on.storagemutated.fire(changeOf('ledger', 'meta'));
    await vi.runAllTimersAsync();
    expect(await tally()).toBe(1);
  });
});
