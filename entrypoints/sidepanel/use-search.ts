import { useMemo } from 'react';
import type { KnowledgeView } from '@/components/panel/panel-props';
import type { ShownKind } from '@/components/panel/search/item-title';
import type {
  Found,
  PanelSearch,
  SearchFilter,
  SearchHit,
  ShownRef,
} from '@/components/panel/search/panel-search';
import { localDay } from '@/utils/care/local-day';
import type { Assessment } from '@/utils/contract/assessment';
import type { Region } from '@/utils/contract/region';
import type { SearchMemory } from '@/utils/contract/search-memory';
import type { Language } from '@/utils/contract/text';
import { maskPrivate } from '@/utils/knowledge/search/memory/mask-private';
import {
  noteMissing,
  refKey,
  rememberUse,
  togglePin,
} from '@/utils/knowledge/search/memory/remember';
import { isWeak, type Search, type SearchResult } from '@/utils/knowledge/search/open-search';
import type { SearchKind } from '@/utils/knowledge/search/search-entry';
import type { Understand } from '@/utils/knowledge/search/understand';
import { countMarks } from '@/utils/storage/insights';
import { changeSearchMemory } from '@/utils/storage/search-memory';
import { useSearchEngine } from './use-search-engine';
import { useSearchMemory } from './use-search-memory';
import { useUnderstanding } from './use-understanding';

interface SearchContext {
  language: Language;
  region: Region | null;
  /** Of the conversation in view. */
  assessment: Assessment | null;
}

/** Search over the content, with what it remembers of this agent. */
export function useSearch(
  knowledge: KnowledgeView,
  { language, region, assessment }: SearchContext,
): PanelSearch {
  const engine = useSearchEngine(knowledge);
  const understand = useUnderstanding();
  const memory = useSearchMemory();
  return useMemo(() => {
    const find = (query: string, filter: SearchFilter) =>
      findIn(engine, query, filter, { language, region, assessment, memory, understand });
    return {
      find,
      recent: memory.recent as ShownRef[],
      pinned: memory.pinned as ShownRef[],
      remember: (ref) => void changeSearchMemory((known) => rememberUse(known, ref)),
      togglePin: (ref) => void changeSearchMemory((known) => togglePin(known, ref)),
      foundNothing: () => void countMarks([{ what: 'search-empty', about: '', detail: '' }]),
      released: maskPrivate,
      noteMissing: (query) =>
        void changeSearchMemory((known) => noteMissing(known, query, localDay(Date.now()))),
    };
  }, [engine, language, region, assessment, memory, understand]);
}

const LIMIT = 40;

function findIn(
  engine: Search,
  query: string,
  filter: SearchFilter,
  context: SearchContext & { memory: SearchMemory; understand: Understand },
): Found {
  const { language, region, assessment, memory, understand } = context;
  const results = engine(query, {
    language,
    region,
    kinds: filter.kind && [searchKind(filter.kind)],
    need: filter.need,
    writtenIn: filter.language,
    about: aboutOf(assessment),
    understand,
    uses: (kind, id) => memory.uses[refKey({ kind: itemKind(kind), id })] ?? 0,
    limit: LIMIT,
  });
  return { hits: results.map(hitOf), weak: isWeak(results) };
}

function aboutOf(assessment: Assessment | null): ReadonlySet<string> {
  const { needs = [], topics = [], fraud = null } = assessment ?? {};
  return new Set([
    ...needs.map(({ need }) => need),
    ...topics.slice(0, 3),
    ...(fraud?.types ?? []),
  ]);
}

function hitOf({ kind, id, title, marks, why, nearest }: SearchResult): SearchHit {
  return {
    ref: { kind: itemKind(kind), id: nearest ?? id },
    title: { text: title, marks },
    why: why.text === title ? null : { text: why.text, marks: why.marks },
    unwritten: nearest !== null,
  };
}

const itemKind = (kind: SearchKind): ShownKind => (kind === 'playbook' ? 'need' : kind);
const searchKind = (kind: ShownKind): SearchKind => (kind === 'need' ? 'playbook' : kind);
