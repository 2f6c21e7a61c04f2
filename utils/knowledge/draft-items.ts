import type { Item, ItemOf } from '@/utils/contract/pack';
import type { DraftItems } from '@/utils/drafting/draft-rules';

/** Sorts content into what the check of drafts is made from; other kinds are left out. */
export function draftItems(items: readonly Item[]): DraftItems {
  const of = <K extends 'concept' | 'draft-rule' | 'term'>(kind: K) =>
    items.filter((item): item is ItemOf<K> => item.kind === kind);
  return { concepts: of('concept'), rules: of('draft-rule'), terms: of('term') };
}
