import type { Item, ItemKind } from '@/utils/contract/pack';
import type { Override } from '@/utils/contract/studio';

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
