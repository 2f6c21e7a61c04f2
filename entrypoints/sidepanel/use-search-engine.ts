import { useEffect, useRef, useState } from 'react';
import type { KnowledgeView } from '@/components/panel/panel-props';
import type { Item } from '@/utils/contract/pack';
import { indexItems } from '@/utils/knowledge/search/index-items';
import { openSearch, type Search } from '@/utils/knowledge/search/open-search';
import { runInSlices } from '@/utils/knowledge/search/run-to-end';
import { fetchPinyinTable } from '@/utils/storage/bundled-files';
import { searchIndexes } from '@/utils/storage/search-index-store';

/** The index of one content, opened. */
interface Opened {
  version: string | null;
  search: Search;
}

const NOTHING: Search = () => [];

/**
 * The search engine: the index that was kept, at once, where it is of the content in force; otherwise
 * built from the content in slices, from the parts that are still the same. Until then it finds
 * nothing, or what the kept one finds.
 */
export function useSearchEngine(knowledge: KnowledgeView): Search {
  const [opened, setOpened] = useState<Opened | null>(null);
  const keptIsRead = useRef<Promise<Opened | null> | null>(null);
  keptIsRead.current ??= openKept();
  const items = knowledge.kind === 'ready' ? knowledge.items : null;

  useEffect(() => void keptIsRead.current?.then((kept) => kept && setOpened(kept)), []);
  useEffect(() => {
    if (!items) return;
    const abort = new AbortController();
    void refresh(items, keptIsRead.current, abort.signal).then((fresh) => {
      if (fresh && !abort.signal.aborted) setOpened(fresh);
    });
    return () => abort.abort();
  }, [items]);
  return opened?.search ?? NOTHING;
}

async function openKept(): Promise<Opened | null> {
  const [version, kept, pinyin] = await Promise.all([
    searchIndexes.contentVersion(),
    searchIndexes.read(),
    fetchPinyinTable(),
  ]);
  const current = kept && kept.version === version;
  return current ? { version, search: openSearch(kept.index, pinyin) } : null;
}

/** The search over these items; null where the kept one is it already. */
async function refresh(
  items: readonly Item[],
  kept: Promise<Opened | null> | null,
  signal: AbortSignal,
): Promise<Opened | null> {
  const [known, version, pinyin] = await Promise.all([
    kept,
    searchIndexes.contentVersion(),
    fetchPinyinTable(),
  ]);
  if (known && known.version === version) return null;
  const shards = await searchIndexes.readShards();
  const built = await runInSlices(indexItems(items, pinyin, shards), signal);
  if (!built) return null;
  // Without the table of readings the index lacks sounds: good for now, not for keeping.
  if (version !== null && Object.keys(pinyin).length > 0) void searchIndexes.write(version, built);
  return { version, search: openSearch(built.index, pinyin) };
}
