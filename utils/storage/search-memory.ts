import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { localDay } from '@/utils/care/local-day';
import { COUNT_DAYS } from '@/utils/contract/insights';
import {
  EMPTY_SEARCH_MEMORY,
  type SearchMemory,
  SearchMemorySchema,
} from '@/utils/contract/search-memory';
import { dayAfter } from '@/utils/insights/days';
import { oneAtATime } from '@/utils/one-at-a-time';
import { type StorageResult, storageProblemOf } from './storage-problem';

const KEY = 'search-memory';

/**
 * What search remembers of this agent; what does not fit the schema is forgotten part by part, and words
 * that were released for the trainers as soon as counts are.
 */
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

/** At start: deletes what has been kept long enough. */
export async function sweepSearchMemory(): Promise<void> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const { missing = [] } = (stored ?? {}) as Partial<SearchMemory>;
  if (missing.length > parse(stored).missing.length) await changeSearchMemory((memory) => memory);
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
    missing: take('missing').filter(({ lastOn }) => isInTime(lastOn, localDay(Date.now()))),
  };
}

/** A day to come was written by a clock that was ahead. */
const isInTime = (day: string, today: string): boolean =>
  day <= today && day >= dayAfter(today, 1 - COUNT_DAYS);
