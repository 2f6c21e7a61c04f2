import type { BuiltIndex, KeptShard } from '@/utils/knowledge/search/index/build-index';
import type { SearchIndex } from '@/utils/knowledge/search/index/search-index';
import { attempt, CareCueDatabase } from './database';
import { fingerprintOf } from './fingerprint';
import { hasRoom } from './room';
import { SearchDatabase } from './search-database';

/** Raise it whenever the same content makes another index. */
const ENGINE = 2;

export interface SearchIndexStore {
  /** Tells content apart without reading it; null where none is installed or it cannot be told. */
  contentVersion(): Promise<string | null>;
  /** The index that was kept, and of which content it is; null where a damaged file has altered it. */
  read(): Promise<{ version: string; index: SearchIndex } | null>;
  /** All parts that were kept and are whole, whatever content they are of. */
  readShards(): Promise<Map<string, KeptShard>>;
  /** Keeps an index and the parts that were built for it; false where there was no room. */
  write(version: string, built: BuiltIndex): Promise<boolean>;
}

/** Keeps the search index in the extension's origin. Whatever fails, search is built anew instead. */
export function createSearchIndexStore(
  content: CareCueDatabase,
  database: SearchDatabase,
): SearchIndexStore {
  return {
    async contentVersion() {
      const read = await attempt(content, async () => ({
        pack: await content.meta.get('default-pack'),
        overrides: await content.overrides.toArray(),
      }));
      if (!read.ok || !read.value.pack) return null;
      const { checksums, version } = read.value.pack;
      const names = Object.entries(checksums).sort();
      return digest(JSON.stringify([ENGINE, version, names, read.value.overrides]));
    },
    read: () =>
      orNull(async () => {
        const row = await database.whole.get('index');
        return row && fingerprintOf(row.index) === row.fingerprint ? row : null;
      }),
    async readShards() {
      const kept = await orNull(async () => {
        const rows = await database.shards.toArray();
        return rows.filter(({ shard, fingerprint }) => fingerprintOf(shard) === fingerprint);
      });
      return new Map((kept ?? []).map(({ name, checksum, shard }) => [name, { checksum, shard }]));
    },
    async write(version, { index, shards, built }) {
      if (!(await hasRoom())) return false;
      const written = await orNull(() =>
        database.transaction('rw', database.whole, database.shards, async () => {
          const known = await database.shards.toCollection().primaryKeys();
          await database.shards.bulkDelete(known.filter((name) => !shards.has(name)));
          const rows = built.flatMap((name) => {
            const kept = shards.get(name);
            return kept ? [{ name, ...kept, fingerprint: fingerprintOf(kept.shard) }] : [];
          });
          await database.shards.bulkPut(rows);
          const fingerprint = fingerprintOf(index);
          await database.whole.put({ key: 'index', version, index, fingerprint });
          return true;
        }),
      );
      return written ?? false;
    },
  };
}

/** The extension's own. Nothing is opened before it is first used. */
export const searchIndexes = createSearchIndexStore(new CareCueDatabase(), new SearchDatabase());

async function orNull<T>(work: () => PromiseLike<T>): Promise<T | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
