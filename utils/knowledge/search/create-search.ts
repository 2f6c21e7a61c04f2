import type { Item } from '@/utils/contract/pack';
import type { PinyinTable } from '../pinyin-table';
import { searchEntries } from './entries/search-entries';
import { openSearch, type Search } from './open-search';
import { searchIndexOf } from './search-index-of';

/** A search over content in one go, without keeping the index: for Node and for tests. */
export function createSearch(items: readonly Item[], pinyin: PinyinTable): Search {
  return openSearch(searchIndexOf(searchEntries(items), pinyin), pinyin);
}
