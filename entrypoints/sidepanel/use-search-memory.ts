import { useEffect, useState } from 'react';
import { EMPTY_SEARCH_MEMORY, type SearchMemory } from '@/utils/contract/search-memory';
import { loadSearchMemory, onSearchMemoryChanged } from '@/utils/storage/search-memory';

/** What search remembers of this agent, from wherever it is changed; empty until it is read. */
export function useSearchMemory(): SearchMemory {
  const [memory, setMemory] = useState(EMPTY_SEARCH_MEMORY);
  useEffect(() => {
    let changed = false;
    const stop = onSearchMemoryChanged((next) => {
      changed = true;
      setMemory(next);
    });
    void loadSearchMemory().then((loaded) => {
      // A change that came in meanwhile is newer than what was read.
      if (!changed) setMemory(loaded);
    });
    return stop;
  }, []);
  return memory;
}
