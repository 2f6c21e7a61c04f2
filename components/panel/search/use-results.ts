import { useMemo } from 'react';
import { useText } from '@/components/shared/use-text';
import type { Language } from '@/utils/contract/text';
import type { Knowledge } from '@/utils/knowledge/create-knowledge';
import { usePanel } from '../use-panel';
import { groupResults, type ResultGroup } from './group-results';
import { isShown, itemTitle } from './item-title';
import type { PanelSearch, SearchFilter, SearchHit, ShownRef } from './panel-search';

export interface Results {
  groups: readonly ResultGroup[];
  hits: readonly SearchHit[];
  /** Nothing really fits what was typed. */
  weak: boolean;
}

/** What stands in the list: what fits the query, or – before anything is typed – pinned and recent items. */
export function useResults(query: string, filter: SearchFilter, search: PanelSearch): Results {
  const { knowledge } = usePanel();
  const { language } = useText();
  return useMemo(() => {
    const found = query === '' ? null : search.find(query, filter);
    const groups = found ? groupResults(found.hits) : rememberedGroups(search, knowledge, language);
    return { groups, hits: groups.flatMap(({ hits }) => hits), weak: found?.weak ?? false };
  }, [query, filter, search, knowledge, language]);
}

const MOST_RECENT = 6;

function rememberedGroups(
  { pinned, recent }: PanelSearch,
  knowledge: Knowledge,
  language: Language,
): ResultGroup[] {
  const isPinned = (ref: ShownRef) =>
    pinned.some(({ kind, id }) => kind === ref.kind && id === ref.id);
  const hitsOf = (refs: readonly ShownRef[]) =>
    refs.flatMap((ref): SearchHit[] => {
      const item = knowledge.get(ref.kind, ref.id);
      if (!item || !isShown(item)) return [];
      const title = { text: itemTitle(item, language), marks: [] };
      return [{ ref, title, why: null, unwritten: false }];
    });
  const groups: ResultGroup[] = [
    { name: 'pinned', hits: hitsOf(pinned) },
    { name: 'recent', hits: hitsOf(recent.filter((ref) => !isPinned(ref))).slice(0, MOST_RECENT) },
  ];
  return groups.filter(({ hits }) => hits.length > 0);
}
