import type { Table } from 'dexie';
import type { Item, ItemKind, ItemOf, Pack } from '@/utils/contract/pack';
import type { Override } from '@/utils/contract/studio';
import { type Checksums, checksumsOf } from '@/utils/knowledge/checksum';
import type { ContentProblem } from '@/utils/knowledge/content-problem';
import { attempt, attemptWrite, type CareCueDatabase } from './database';
import { checkOverrides, inForce } from './in-force';
import { done, failure, type StorageProblem, type StorageResult } from './storage-problem';

/** The content in force. There is always as much of it as could be read. */
export interface LoadedItems<I extends Item = Item> {
  items: I[];
  /** What does not fit the schema and was left out; a default item stays in place of a bad change. */
  setAside: ContentProblem[];
  /** Not null: something is missing – the trainers' changes, what was lost, or all of it. */
  problem: StorageProblem | null;
}

/** What is in force, before one is laid over the other. */
export interface Layers {
  /** As installed, before anything the trainers changed. */
  defaults: Item[];
  overrides: Override[];
  /** Of the default pack; null where none is installed. */
  packVersion: string | null;
}

export interface ContentStore {
  /** Replaces the default items in one go if they differ; never touches what trainers changed. */
  installDefaultPack(pack: Pack): Promise<StorageResult<{ installed: boolean }>>;
  /** Installs the pack that came with the extension: call it at install, update and start. */
  refreshDefaultPack(): Promise<StorageResult<{ installed: boolean }>>;
  /** Rebuilds what is lost or altered of an installed pack; tells why something cannot be read. */
  repair(): Promise<StorageProblem | null>;
  /** All content in force; lost or missing default rows are rebuilt from the bundled pack first. */
  loadItems(): Promise<LoadedItems>;
  /** The same with the two layers that it is made of, in one reading. */
  loadLayers(): Promise<LoadedItems & Layers>;
  /** The same for some kinds only; the rest is neither read nor checked. */
  loadItemsOfKind<K extends ItemKind>(...kinds: K[]): Promise<LoadedItems<ItemOf<K>>>;
  /** Keeps changes, all or none; an item that does not fit the schema refuses them all. */
  saveOverrides(overrides: readonly Override[]): Promise<StorageResult>;
  /** Brings the default item back, or removes one that was added. */
  removeOverride(kind: ItemKind, id: string): Promise<StorageResult>;
}

export type FetchPack = () => Promise<StorageResult<{ pack: Pack }>>;

/** The content in the database. `fetchPack` reads the pack that came with the extension. */
export function createContentStore(database: CareCueDatabase, fetchPack: FetchPack): ContentStore {
  /** `anyway` writes even if the checksums say that these items are there: rows can be lost. */
  const install = async ({ version, items }: Pack, anyway = false) => {
    const checksums = await checksumsOf(items);
    const { defaults, meta } = database;
    return attemptWrite(database, () =>
      database.transaction('rw', defaults, meta, async () => {
        const present = await meta.get('default-pack');
        const same = present?.version === version && sameChecksums(present.checksums, checksums);
        if (same && !anyway) return { installed: false };
        await defaults.clear();
        await defaults.bulkPut(items);
        await meta.put({ key: 'default-pack', version, checksums });
        return { installed: true };
      }),
    );
  };

  const installDefaultPack: ContentStore['installDefaultPack'] = async (pack) => {
    const written = await install(pack);
    return written.ok ? { ok: true, ...written.value } : written;
  };

  const load = async (kinds: readonly ItemKind[] | null): Promise<LoadedItems & Layers> => {
    const stored = await readStored(database, kinds);
    if (stored.ok && stored.whole) return loaded(stored, null);

    const bundled = await fetchPack();
    if (!bundled.ok) {
      return loaded(stored.ok ? stored : NOTHING, stored.ok ? bundled.problem : stored.problem);
    }
    const items = bundled.pack.items.filter(({ kind }) => !kinds || kinds.includes(kind));
    if (!stored.ok) {
      // Rows that cannot be read can often be written anew.
      if (stored.problem.kind === 'unavailable') await install(bundled.pack, true);
      return loaded({ ...NOTHING, defaults: items }, stored.problem);
    }
    const rebuilt = await install(bundled.pack, true);
    const rows = { ...stored, defaults: items, packVersion: bundled.pack.version };
    return loaded(rows, rebuilt.ok ? null : rebuilt.problem);
  };

  return {
    installDefaultPack,
    async refreshDefaultPack() {
      const bundled = await fetchPack();
      return bundled.ok ? installDefaultPack(bundled.pack) : bundled;
    },
    async repair() {
      const stored = await readStored(database, null);
      if (stored.ok && (stored.whole || stored.packVersion === null)) return null;
      return (await load(null)).problem;
    },
    loadItems: async () => withoutLayers(await load(null)),
    loadLayers: () => load(null),
    loadItemsOfKind: async <K extends ItemKind>(...kinds: K[]) =>
      withoutLayers(await load(kinds)) as LoadedItems<ItemOf<K>>,
    async saveOverrides(overrides) {
      const [bad] = checkOverrides(overrides).problems;
      if (bad) return failure('invalid-item', `${bad.kind} ${bad.id}, ${bad.path}: ${bad.message}`);
      return done(await attemptWrite(database, () => database.overrides.bulkPut([...overrides])));
    },
    removeOverride: async (kind, id) =>
      done(await attemptWrite(database, () => database.overrides.delete([kind, id]))),
  };
}

const NOTHING: Layers = { defaults: [], overrides: [], packVersion: null };

function loaded(
  { defaults, overrides, packVersion }: Layers,
  problem: StorageProblem | null,
): LoadedItems & Layers {
  return { ...inForce(defaults, overrides), problem, defaults, overrides, packVersion };
}

const withoutLayers = ({ items, setAside, problem }: LoadedItems): LoadedItems => ({
  items,
  setAside,
  problem,
});

/** `whole` is false where nothing is installed yet, and where rows are missing or altered. */
async function readStored(
  database: CareCueDatabase,
  kinds: readonly ItemKind[] | null,
): Promise<StorageResult<Layers & { whole: boolean }>> {
  const wanted = <T>(table: Table<T>) =>
    kinds ? table.where('kind').anyOf(kinds).toArray() : table.toArray();
  const read = await attempt(database, () =>
    database.transaction('r', database.defaults, database.overrides, database.meta, async () => ({
      pack: await database.meta.get('default-pack'),
      defaults: await wanted(database.defaults),
      overrides: await wanted(database.overrides),
    })),
  );
  if (!read.ok) return read;
  const { pack, defaults, overrides } = read.value;
  const expected = pack && (kinds ? pick(pack.checksums, kinds) : pack.checksums);
  const whole = !!expected && sameChecksums(expected, await checksumsOf(defaults));
  return { ok: true, defaults, overrides, packVersion: pack?.version ?? null, whole };
}

function pick(checksums: Checksums, kinds: readonly ItemKind[]): Checksums {
  return Object.fromEntries(
    kinds.flatMap((kind) => (checksums[kind] ? [[kind, checksums[kind]]] : [])),
  );
}

function sameChecksums(a: Checksums, b: Checksums): boolean {
  const kinds = Object.keys({ ...a, ...b }) as ItemKind[];
  return kinds.every((kind) => a[kind] === b[kind]);
}
