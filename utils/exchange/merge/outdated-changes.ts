import type { Item } from '@/utils/contract/pack';
import type { ItemDraft, Override } from '@/utils/contract/studio';
import { itemKey } from '@/utils/studio/item-key';
import { sameItem } from '@/utils/studio/same-item';
import type { ThreeItems } from './merge-packs';

/**
 * The changes that rest on another default item than the one that is installed now: they hide what is
 * new. Those that a draft has merged already are not among them.
 */
export function outdatedChanges(
  defaults: readonly Item[],
  overrides: readonly Override[],
  working: readonly Item[],
  drafts: readonly ItemDraft[],
): ThreeItems[] {
  const of = (items: readonly Item[]) => new Map(items.map((item) => [itemKey(item), item]));
  const [installed, mine] = [of(defaults), of(working)];
  const merged = new Set(
    drafts.filter(({ mergedWith }) => mergedWith !== undefined).map((draft) => itemKey(draft)),
  );
  return overrides.flatMap(({ base, ...override }) => {
    const key = itemKey(override);
    const theirs = installed.get(key) ?? null;
    if (base === undefined || sameItem(base, theirs) || merged.has(key)) return [];
    return [{ base, mine: mine.get(key) ?? null, theirs }];
  });
}
