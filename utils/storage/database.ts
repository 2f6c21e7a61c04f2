import { Dexie, type Table } from 'dexie';
import type { AcceptedHead, PackOrigin } from '@/utils/contract/delivery';
import type { Count, CountedThing, KeptCountsFile } from '@/utils/contract/insights';
import type { CountRow, InboxRow, LedgerEntry } from '@/utils/contract/ledger';
import type { Item, ItemKind } from '@/utils/contract/pack';
import type { KeyHandover } from '@/utils/contract/pack-file';
import type { ItemDraft, OurCase, Override, Snapshot, Version } from '@/utils/contract/studio';
import type { Checksums } from '@/utils/knowledge/checksum';
import { installedVersion } from './installed-version';
import { CURRENT_VERSION, VERSIONS } from './migrations';
import { hasRoom } from './room';
import { type StorageProblem, type StorageResult, storageProblemOf } from './storage-problem';
import { writeInTurn } from './write-in-turn';

/** Dexie's version 1 is IndexedDB's version 10. */
const DEXIE_FACTOR = 10;

/** What is installed; written in the same transaction as the items it describes. */
export interface DefaultPackRow {
  key: 'default-pack';
  version: string;
  checksums: Checksums;
}

/** The pack that was taken in place of the default one: what is known of it apart from its items. */
export type PackRow =
  | ({ part: 'head' } & AcceptedHead & PackOrigin)
  | { part: 'items'; items: Item[]; checksums: Checksums };

/** The trainers' own key: it signs, but the browser does not give it out. */
export interface SigningKeyRow {
  slot: 'own';
  /** The public key. */
  id: string;
  privateKey: CryptoKey;
  handovers: KeyHandover[];
  /** Milliseconds since 1970. */
  since: number;
  /** Number of the last pack that it signed; 0: none. */
  lastVersion: number;
}

/**
 * The extension's database: the default pack, what trainers changed, and what is known of both; what
 * the agent still owes, what was counted, and what the trainers are sent; the trainers' drafts, the
 * versions they published and their own cases; the pack that was taken, and the key to sign with; what
 * is counted by day for the trainers, and the files of counts that they brought in.
 */
export class CareCueDatabase extends Dexie {
  declare readonly defaults: Table<Item, [ItemKind, string]>;
  declare readonly overrides: Table<Override, [ItemKind, string]>;
  declare readonly meta: Table<DefaultPackRow, string>;
  declare readonly ledger: Table<LedgerEntry, string>;
  declare readonly counts: Table<CountRow, [CountRow['kind'], string]>;
  declare readonly inbox: Table<InboxRow, string>;
  declare readonly drafts: Table<ItemDraft, [ItemKind, string]>;
  declare readonly versions: Table<Version, number>;
  declare readonly snapshots: Table<Snapshot, number>;
  declare readonly ourCases: Table<OurCase, string>;
  declare readonly packs: Table<PackRow, PackRow['part']>;
  declare readonly signingKeys: Table<SigningKeyRow, string>;
  declare readonly dayCounts: Table<Count, [CountedThing, string, string, string]>;
  declare readonly countFiles: Table<KeptCountsFile, string>;

  constructor(name = 'carecue') {
    // The browser's default is to report a write before it is on the disk. Only `openDatabase` opens:
    // Dexie by itself would open a database of a newer version, and alter it.
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false });
    writeInTurn(this, 'meta');
    for (const { version, stores, migrate } of VERSIONS) {
      const declared = this.version(version).stores(stores);
      if (migrate) declared.upgrade((transaction) => migrateTables(transaction, migrate));
    }
  }
}

type Migrate = NonNullable<(typeof VERSIONS)[number]['migrate']>;

async function migrateTables(
  transaction: { table(name: string): Table },
  migrate: Migrate,
): Promise<void> {
  const tables = ['defaults', 'overrides', 'meta'] as const;
  const rows = await Promise.all(tables.map((name) => transaction.table(name).toArray()));
  const [defaults = [], overrides = [], meta = []] = rows;
  const migrated = migrate({ defaults, overrides, meta });
  for (const name of tables) {
    await transaction.table(name).clear();
    await transaction.table(name).bulkAdd(migrated[name]);
  }
}

/** Milliseconds after which opening counts as blocked: another page's upgrade may be what blocks it. */
const LONGEST_WAIT = 12_000;
const NO_ROOM: StorageProblem = { kind: 'quota', detail: 'The disk is full.' };
const BLOCKED: StorageProblem = {
  kind: 'blocked',
  detail: 'Another page holds an older version open.',
};
/** Names of those that wait for other pages: they open by themselves once these are closed. */
const waiting = new Set<string>();

/** Opens the database, or says why it cannot be used. Costs nothing when it is open already. */
export async function openDatabase(database: CareCueDatabase): Promise<StorageProblem | null> {
  if (database.isOpen()) return null;
  // What is asked now would wait with it.
  if (waiting.has(database.name)) return BLOCKED;
  let stopWaiting = () => {};
  const blocked = new Promise<StorageProblem>((resolve) => {
    stopWaiting = () => {
      waiting.add(database.name);
      resolve(BLOCKED);
    };
  });
  database.on('blocked', stopWaiting);
  const tooLong = setTimeout(stopWaiting, LONGEST_WAIT);
  const opened = open(database).finally(() => {
    clearTimeout(tooLong);
    waiting.delete(database.name);
  });
  try {
    return await Promise.race([opened, blocked]);
  } finally {
    database.on('blocked').unsubscribe(stopWaiting);
  }
}

async function open(database: CareCueDatabase): Promise<StorageProblem | null> {
  try {
    const found = (await installedVersion(database.name)) / DEXIE_FACTOR;
    if (found > CURRENT_VERSION) {
      return { kind: 'newer-version', detail: `Version ${found}; this is ${CURRENT_VERSION}.` };
    }
    await database.open();
    return null;
  } catch (error) {
    const problem = storageProblemOf(error);
    return problem.kind === 'unavailable' && !(await hasRoom()) ? NO_ROOM : problem;
  }
}

/** Opens the database and does `work`, which reads alone; whatever is thrown becomes a problem. */
export async function attempt<T>(
  database: CareCueDatabase,
  work: () => PromiseLike<T>,
): Promise<StorageResult<{ value: T }>> {
  const problem = await openDatabase(database);
  if (problem) return { ok: false, problem };
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, problem: storageProblemOf(error) };
  }
}

/** The same for work that writes: on a full disk nothing is touched. */
export async function attemptWrite<T>(
  database: CareCueDatabase,
  work: () => PromiseLike<T>,
): Promise<StorageResult<{ value: T }>> {
  if (!(await hasRoom())) return { ok: false, problem: NO_ROOM };
  return attempt(database, work);
}
