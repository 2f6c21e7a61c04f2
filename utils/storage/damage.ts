import { Dexie } from 'dexie';
import { type Browser, browser } from 'wxt/browser';
import type { Damage } from '@/utils/contract/damage';
import { deleteAllDatabases } from './all-databases';
import { attempt, type CareCueDatabase, openDatabase } from './database';
import { makeAnew } from './make-anew';
import type { StorageProblem } from './storage-problem';

const DAMAGE_KEY = 'damage';
/** How many rows were kept, beside the database: one that was damaged cannot tell what it has lost. */
const TALLY_KEY = 'tally';
const AGAIN_AFTER_MS = [500, 2_000];
/** What nobody could make anew; the content comes with the extension. */
const KEPT = ['ledger', 'inbox', 'overrides', 'drafts', 'versions', 'ourCases', 'packs'] as const;

const keptTables = (database: CareCueDatabase) =>
  database.tables.filter(({ name }) => KEPT.some((kept) => kept === name));

async function countKept(database: CareCueDatabase): Promise<number | null> {
  const counted = await attempt(database, async () => {
    const counts = await Promise.all(keptTables(database).map((table) => table.count()));
    return counts.reduce((all, one) => all + one, 0);
  });
  return counted.ok ? counted.value : null;
}

async function writeTally(database: CareCueDatabase): Promise<void> {
  const rows = await countKept(database);
  if (rows !== null) await browser.storage.local.set({ [TALLY_KEY]: rows });
}

/**
 * From here on every change of what nobody could make anew is counted. Registers at once. A database
 * that was only just made is told as a change of all its tables: what one before it held was not taken
 * away by anybody, and {@link noticeDamage} is still to miss it.
 */
export function followTally(database: CareCueDatabase): void {
  Dexie.on('storagemutated', (parts) => {
    const changed = Object.keys(parts);
    const isChanged = (table: string) =>
      changed.some((part) => part.startsWith(`idb://${database.name}/${table}/`));
    if (database.tables.every(({ name }) => isChanged(name))) return;
    if (KEPT.some(isChanged)) void writeTally(database);
  });
}

/**
 * At start: opens the database and reads all of it, makes it anew where that cannot be done, and writes
 * down what is missing, for the panel to tell. `readContent` reads the content, rebuilds what is lost of
 * it, and tells why it could not. A newer version, an old page or a full disk is no damage.
 */
export async function noticeDamage(
  database: CareCueDatabase,
  readContent: () => Promise<StorageProblem | null>,
): Promise<Damage | null> {
  const { [TALLY_KEY]: tally = 0 } = await browser.storage.local.get(TALLY_KEY);
  const before = Number(tally);
  const problem = await patiently(database, () => openDatabase(database));
  if (problem && problem.kind !== 'unavailable') return null;
  if (problem) {
    await deleteAllDatabases();
    const usable = (await openDatabase(database)) === null;
    // Told once: what is gone is not to be missed again at the next start.
    if (usable) await browser.storage.local.set({ [TALLY_KEY]: 0 });
    return keepDamage({ what: usable ? 'rebuilt' : 'unusable', rows: before });
  }
  const unreadable = await patiently(
    database,
    async () => (await readKept(database)) ?? (await readContent()),
  );
  if (unreadable?.kind === 'unavailable' && !(await makeAnew(database)))
    return keepDamage({ what: 'unusable', rows: before });
  const now = await countKept(database);
  if (now === null || now >= before) return null;
  await browser.storage.local.set({ [TALLY_KEY]: now });
  return keepDamage({ what: 'lost', rows: before - now });
}

/** Why what was kept cannot be read: opening and counting do not come upon every damage. */
async function readKept(database: CareCueDatabase): Promise<StorageProblem | null> {
  const read = await attempt(database, async () => {
    for (const table of keptTables(database)) await table.toArray();
  });
  return read.ok ? null : read.problem;
}

/** A browser that is closing, or busy, refuses now and then; damage refuses every time. */
async function patiently(
  database: CareCueDatabase,
  work: () => Promise<StorageProblem | null>,
): Promise<StorageProblem | null> {
  let problem = await work();
  for (const wait of AGAIN_AFTER_MS) {
    if (problem?.kind !== 'unavailable') return problem;
    database.close({ disableAutoOpen: false });
    await new Promise((resolve) => setTimeout(resolve, wait));
    problem = await work();
  }
  if (problem?.kind === 'unavailable') database.close({ disableAutoOpen: false });
  return problem;
}

async function keepDamage(damage: Damage): Promise<Damage> {
  await browser.storage.local.set({ [DAMAGE_KEY]: damage });
  return damage;
}

/** What is to be told; null: nothing. */
export async function loadDamage(): Promise<Damage | null> {
  const { [DAMAGE_KEY]: damage } = await browser.storage.local.get(DAMAGE_KEY);
  return (damage as Damage | undefined) ?? null;
}

/** The person has read it. */
export function forgetDamage(): Promise<void> {
  return browser.storage.local.remove(DAMAGE_KEY);
}

/** Calls back with what is to be told, from wherever it changes. Returns how to stop. */
export function onDamageChanged(callback: (damage: Damage | null) => void): () => void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
    const change = changes[DAMAGE_KEY];
    if (change) callback((change.newValue ?? null) as Damage | null);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
