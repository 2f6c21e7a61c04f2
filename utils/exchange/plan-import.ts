import type { Item } from '@/utils/contract/pack';
import { itemKey } from '@/utils/studio/item-key';
import { sameItem } from '@/utils/studio/same-item';
import type { Steps } from './slices';

/** What would be different: `before` null – it is new; `after` null – it goes. */
export interface PlannedChange {
  before: Item | null;
  after: Item | null;
}

export interface ImportPlan {
  added: PlannedChange[];
  changed: PlannedChange[];
  removed: PlannedChange[];
  /** How many stand in the file just as they are. */
  same: number;
}

/**
 * What taking these items in would change. With `exactly`, items of the same kinds that are not
 * among them go; otherwise they stay.
 */
export function* planImport(
  present: readonly Item[],
  incoming: readonly Item[],
  exactly: boolean,
): Steps<ImportPlan> {
  const left = new Map(present.map((item) => [itemKey(item), item]));
  const plan: ImportPlan = { added: [], changed: [], removed: [], same: 0 };
  for (const [index, after] of incoming.entries()) {
    if (index % 32 === 0) yield index / incoming.length;
    const before = left.get(itemKey(after)) ?? null;
    left.delete(itemKey(after));
    if (!before) plan.added.push({ before, after });
    else if (sameItem(before, after)) plan.same++;
    else plan.changed.push({ before, after });
  }
  if (exactly) {
    const kinds = new Set(incoming.map(({ kind }) => kind));
    const gone = [...left.values()].filter(({ kind }) => kinds.has(kind));
    plan.removed = gone.map((before) => ({ before, after: null }));
  }
  return plan;
}

/** Every change of a plan. */
export const changesOf = ({ added, changed, removed }: ImportPlan): PlannedChange[] => [
  ...added,
  ...changed,
  ...removed,
];

/** All items as they would be. */
export function afterImport(present: readonly Item[], plan: ImportPlan): Item[] {
  const result = new Map(present.map((item) => [itemKey(item), item]));
  for (const { before, after } of changesOf(plan)) {
    if (after) result.set(itemKey(after), after);
    else if (before) result.delete(itemKey(before));
  }
  return [...result.values()];
}
