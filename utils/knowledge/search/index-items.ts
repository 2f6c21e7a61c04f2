import type { Item } from '@/utils/contract/pack';
import type { PinyinTable } from '../pinyin-table';
import { collectEntries } from './entries/search-entries';
import { type BuiltIndex, buildIndex, type KeptShard } from './index/build-index';
import { readingsOf } from './pinyin/readings';

/** Makes the index of some content: from `kept` what is still the same, the rest anew. Yields often. */
export function* indexItems(
  items: readonly Item[],
  pinyin: PinyinTable,
  kept?: ReadonlyMap<string, KeptShard>,
): Generator<void, BuiltIndex> {
  const entries = yield* collectEntries(items);
  return yield* buildIndex(entries, readingsOf(pinyin), kept);
}
