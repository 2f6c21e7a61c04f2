import type { PinyinTable } from '../pinyin-table';
import { buildShard } from './index/build-shard';
import { mergeShards } from './index/merge-shards';
import type { SearchIndex } from './index/search-index';
import { readingsOf } from './pinyin/readings';
import type { SearchEntry } from './search-entry';

/** The index of some entries in one go: for Node, and for few entries. */
export function searchIndexOf(entries: readonly SearchEntry[], pinyin: PinyinTable): SearchIndex {
  const merging = mergeShards([buildShard(entries, readingsOf(pinyin))]);
  for (;;) {
    const step = merging.next();
    if (step.done) return step.value;
  }
}
