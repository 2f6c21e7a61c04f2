import type { Readings } from '../pinyin/readings';
import type { SearchEntry } from '../search-entry';
import { textKey } from '../text/keys';
import { buildShard } from './build-shard';
import { MOST_SHARDS, mergeShards } from './merge-shards';
import type { IndexShard, SearchIndex } from './search-index';

/** A shard with what it was made from. */
export interface KeptShard {
  /** Of the entries in it; another means that it must be built again. */
  checksum: string;
  shard: IndexShard;
}

export interface BuiltIndex {
  index: SearchIndex;
  /** All shards, by name. */
  shards: Map<string, KeptShard>;
  /** The names of those that were built now; the others were taken as they were kept. */
  built: string[];
}

const ENTRIES_A_SHARD = 100;

/**
 * Builds an index, taking from `kept` the shards whose entries are the same. Yields every few
 * milliseconds of work, so that a page can do it without standing still.
 */
export function* buildIndex(
  entries: readonly SearchEntry[],
  readings: Readings,
  kept: ReadonlyMap<string, KeptShard> = new Map(),
): Generator<void, BuiltIndex> {
  const shards = new Map<string, KeptShard>();
  const built: string[] = [];
  for (const [name, members] of grouped(entries)) {
    const checksum = checksumOf(members);
    yield;
    const known = kept.get(name);
    if (known?.checksum === checksum) {
      shards.set(name, known);
      continue;
    }
    shards.set(name, { checksum, shard: yield* buildShard(members, readings) });
    built.push(name);
  }
  const index = yield* mergeShards([...shards.values()].map(({ shard }) => shard));
  return { index, shards, built };
}

/** Entries in groups of about a hundred; where an entry belongs depends on its name alone. */
function grouped(entries: readonly SearchEntry[]): Map<string, SearchEntry[]> {
  let count = 1;
  while (count * ENTRIES_A_SHARD < entries.length && count < MOST_SHARDS) count *= 2;
  const groups = new Map<string, SearchEntry[]>();
  for (const entry of entries) {
    const name = `${textKey(`${entry.kind}/${entry.id}`) % count}/${count}`;
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  return groups;
}

function checksumOf(entries: readonly SearchEntry[]): string {
  const text = JSON.stringify(entries);
  return `${text.length}-${textKey(text).toString(36)}-${textKey(`+${text}`).toString(36)}`;
}
