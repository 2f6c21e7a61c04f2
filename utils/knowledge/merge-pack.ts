import type { Item, ItemKind } from '@/utils/contract/pack';

/** What a trainer changed: an item in place of the default one, or beside it; null hides it. */
export interface Override {
  kind: ItemKind;
  id: string;
  item: Item | null;
}

/** The items in force: the default ones as the trainer replaced, hid and added to them. */
export function mergePack(defaults: readonly Item[], overrides: readonly Override[]): Item[] {
  const changed = new Map(overrides.map((override) => [keyOf(override), override.item]));
  const kept = defaults.flatMap((item) => {
    const key = keyOf(item);
    if (!changed.has(key)) return [item];
    const replacement = changed.get(key) ?? null;
    changed.delete(key);
    return replacement ? [replacement] : [];
  });
  const added = [...changed.values()].filter((item) => item !== null);
  return [...kept, ...added];
}

const keyOf = ({ kind, id }: { kind: ItemKind; id: string }) => `${kind}/${id}`;
