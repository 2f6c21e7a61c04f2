import type { Item } from '@/utils/contract/pack';
import { checkItem } from '@/utils/knowledge/validate-pack';
import { itemKey } from '@/utils/studio/item-key';
import { sameItem } from '@/utils/studio/same-item';
import type { Steps } from '../slices';
import { type Conflict, type Merging, mergeValue, type Side } from './merge-value';

/** One item in its three states; null where it is not there. */
export interface ThreeItems {
  /** What mine was made from. */
  base: Item | null;
  mine: Item | null;
  theirs: Item | null;
}

/** Decides conflicts: by item (`kind/id`) and path; undefined leaves one open. */
export type DecideItem = (key: string, path: string) => Side | undefined;

/** What came of one item that the new pack changed. */
export interface MergedItem extends ThreeItems {
  key: string;
  merged: Item | null;
  conflicts: Conflict[];
}

/** The path of a conflict that is about the whole item: one side takes it away, or no mixture fits. */
export const WHOLE_ITEM = '';

/** Merges items one by one; see `sideBySide`. */
export function* mergePacks(items: readonly ThreeItems[], decide: DecideItem): Steps<MergedItem[]> {
  const merged: MergedItem[] = [];
  for (const [index, three] of items.entries()) {
    if (index % 16 === 0) yield index / items.length;
    merged.push(mergeItem(three, decide));
  }
  return merged;
}

/** Merges one item; every conflict is listed, decided or not. */
export function mergeItem(three: ThreeItems, decide: DecideItem): MergedItem {
  const { base, mine, theirs } = three;
  const key = itemKey((mine ?? theirs ?? base) as Item);
  if (sameItem(base, mine) || sameItem(mine, theirs))
    return { ...three, key, merged: theirs, conflicts: [] };
  const whole = (): MergedItem => ({
    ...three,
    key,
    merged: decide(key, WHOLE_ITEM) === 'theirs' ? theirs : mine,
    conflicts: [{ path: WHOLE_ITEM, base, mine, theirs }],
  });
  if (!mine || !theirs) return whole();
  const merging: Merging = { decide: (path) => decide(key, path), conflicts: [] };
  const checked = checkItem(mergeValue(merging, three, []));
  // Each side fits the schema; a mixture may not, such as a list that both made longer.
  if (!checked.ok) return whole();
  return { ...three, key, merged: checked.item, conflicts: merging.conflicts };
}

/** Puts the items of three packs side by side: those that the new one changed and mine does not have. */
export function sideBySide(
  base: readonly Item[],
  mine: readonly Item[],
  theirs: readonly Item[],
): ThreeItems[] {
  const of = (items: readonly Item[]) => new Map(items.map((item) => [itemKey(item), item]));
  const [bases, mines, others] = [of(base), of(mine), of(theirs)];
  return [...new Set([...bases.keys(), ...mines.keys(), ...others.keys()])]
    .map((key) => ({
      base: bases.get(key) ?? null,
      mine: mines.get(key) ?? null,
      theirs: others.get(key) ?? null,
    }))
    .filter(({ base, mine, theirs }) => !sameItem(base, theirs) && !sameItem(mine, theirs));
}
