import type { Item } from '@/utils/contract/pack';
import type { PinyinTable } from '../pinyin-table';
import { indexItems } from './index-items';
import { openSearch, type Search } from './open-search';
import { runToEnd } from './run-to-end';

/** A search over content in one go, without keeping the index: for Node and for tests. */
export function createSearch(items: readonly Item[], pinyin: PinyinTable): Search {
  return openSearch(runToEnd(indexItems(items, pinyin)).index, pinyin);
}
