import { useCallback, useEffect, useMemo, useState } from 'react';
import type { KnowledgeView, SearchHit } from '@/components/panel/panel-props';
import type { ItemKind } from '@/utils/contract/pack';
import type { Region } from '@/utils/contract/region';
import type { Language } from '@/utils/contract/text';
import { createKnowledge } from '@/utils/knowledge/create-knowledge';
import type { PinyinTable } from '@/utils/knowledge/pinyin-table';
import { createSearch } from '@/utils/knowledge/search/create-search';
import type { SearchResult } from '@/utils/knowledge/search/open-search';
import { fetchPinyinTable } from '@/utils/storage/bundled-files';

const itemKind = (kind: SearchResult['kind']): ItemKind => (kind === 'playbook' ? 'need' : kind);

/** Search over the content, in the interface's language; finds nothing until the content is there. */
export function useSearch(
  knowledge: KnowledgeView,
  language: Language,
  region: Region | null,
): (query: string) => SearchHit[] {
  const [pinyin, setPinyin] = useState<PinyinTable>({});
  useEffect(() => void fetchPinyinTable().then(setPinyin), []);
  const items = knowledge.kind === 'ready' ? knowledge.items : null;
  const engine = useMemo(
    () => items && { find: createSearch(items, pinyin), known: createKnowledge(items) },
    [items, pinyin],
  );
  return useCallback(
    (query) =>
      engine
        ? engine.find(query, { language, region }).flatMap(({ kind, id, nearest, why }) => {
            const item = engine.known.get(itemKind(kind), nearest ?? id);
            return item ? [{ item, why: why.by === 'title' ? null : why.text }] : [];
          })
        : [],
    [engine, language, region],
  );
}
