import type { Item } from '@/utils/contract/pack';
import type { ItemDraft, ItemRef, Override } from '@/utils/contract/studio';
import { itemKey } from './item-key';
import { sameItem } from './same-item';

/** A draft whose item was checked against the schema. */
export type FinishedDraft = ItemDraft & { item: Item | null };

/**
 * The overrides as they are once the drafts are published. A draft that says what the default pack
 * says leaves no override; nor does taking away what only trainers added.
 */
export function applyDrafts(
  defaults: readonly Item[],
  overrides: readonly Override[],
  drafts: readonly FinishedDraft[],
): Override[] {
  const original = new Map(defaults.map((item) => [itemKey(item), item]));
  const next = new Map(overrides.map((override) => [itemKey(override), override]));
  for (const { kind, id, item, mergedWith } of drafts) {
    const key = itemKey({ kind, id });
    const present = original.get(key) ?? null;
    const before = next.get(key);
    next.delete(key);
    if (item ? sameItem(item, present) : !present) continue;
    const base = mergedWith !== undefined ? mergedWith : basedOn(before, present);
    next.set(key, { kind, id, item, base });
  }
  return [...next.values()];
}

/** A change of a change still rests on the default item that the first one was made on. */
const basedOn = (before: Override | undefined, present: Item | null): Item | null =>
  before?.base !== undefined ? before.base : present;

/** Names the items of which two states differ. */
export function changedBetween(before: readonly Override[], after: readonly Override[]): ItemRef[] {
  const old = new Map(before.map((override) => [itemKey(override), override]));
  const changed: ItemRef[] = [];
  for (const { kind, id, item } of after) {
    const was = old.get(itemKey({ kind, id }));
    old.delete(itemKey({ kind, id }));
    if (!was || !sameItem(was.item, item)) changed.push({ kind, id });
  }
  return [...changed, ...[...old.values()].map(({ kind, id }) => ({ kind, id }))];
}
