import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import {
  EMPTY_SEARCH_MEMORY,
  type SearchMemory,
  SearchMemorySchema,
} from '@/utils/contract/search-memory';
import { oneAtATime } from '@/utils/one-at-a-time';
import { type StorageResult, storageProblemOf } from './storage-problem';

const KEY = 'search-memory';

/** What search remembers of this agent; what does not fit the schema is forgotten part by part. */
export async function loadSearchMemory(): Promise<SearchMemory> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return parse(stored);
}

const inTurn = oneAtATime();

/** Changes it; changes made at the same moment in this page follow one another. */
export function changeSearchMemory(
  change: (memory: SearchMemory) => SearchMemory,
): Promise<StorageResult> {
  return inTurn(async (): Promise<StorageResult> => {
    try {
      await browser.storage.local.set({ [KEY]: change(await loadSearchMemory()) });
      return { ok: true };
    } catch (error) {
      return { ok: false, problem: storageProblemOf(error) };
    }
  });
}

/** Calls back with every change, from wherever. Returns how to stop. */
export function onSearchMemoryChanged(callback: (memory: SearchMemory) => void): () => void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
    const change = changes[KEY];
    if (change) callback(parse(change.newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

function parse(stored: unknown): SearchMemory {
  const parts = (typeof stored === 'object' && stored !== null ? stored : {}) as Record<
    string,
    unknown
  >;
  const take = <K extends keyof SearchMemory>(key: K): SearchMemory[K] => {
    const read = v.safeParse(SearchMemorySchema.entries[key], parts[key]);
    return read.success ? (read.output as SearchMemory[K]) : EMPTY_SEARCH_MEMORY[key];
  };
  return {
    recent: take('recent'),
    pinned: take('pinned'),
    uses: take('uses'),
    missing: take('missing'),
  };
}
