import type { Item } from '@/utils/contract/pack';
import type { ItemDraft } from '@/utils/contract/studio';
import { itemKey } from '@/utils/studio/item-key';
import { sameItem } from '@/utils/studio/same-item';
import type { MergedItem } from './merge/merge-packs';
import type { PlannedChange } from './plan-import';

/** The drafts that carry out an import; each rests on what is in force. */
export function draftsOfChanges(
  changes: readonly PlannedChange[],
  inForce: readonly Item[],
  now: number,
): ItemDraft[] {
  const base = new Map(inForce.map((item) => [itemKey(item), item]));
  return changes.flatMap(({ before, after }) => {
    const item = after ?? before;
    if (!item) return [];
    return [draftOf(item, after, base.get(itemKey(item)) ?? null, now)];
  });
}

/**
 * The drafts that carry out a merge. `taken` says that the new pack is the default one already: each
 * change then rests on the new default item from now on.
 */
export function draftsOfMerge(
  merged: readonly MergedItem[],
  inForce: readonly Item[],
  taken: boolean,
  now: number,
): ItemDraft[] {
  const base = new Map(inForce.map((item) => [itemKey(item), item]));
  return merged.flatMap(({ key, mine, theirs, merged: after, base: from }) => {
    const item = after ?? mine ?? theirs ?? from;
    if (!item || (!taken && sameItem(after, mine))) return [];
    const draft = draftOf(item, after, base.get(key) ?? null, now);
    return [taken ? { ...draft, mergedWith: theirs } : draft];
  });
}

const draftOf = (
  { kind, id }: Item,
  after: Item | null,
  base: Item | null,
  updatedAt: number,
): ItemDraft => ({ kind, id, item: after, base, updatedAt });
