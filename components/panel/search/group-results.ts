import type { Item } from '@/utils/contract/pack';
import { isShown, type ShownItem, type ShownKind } from './item-title';

export interface ResultGroup {
  kind: ShownKind;
  items: ShownItem[];
}

const MOST_A_KIND = 5;

/** Results by kind; the kind of the best result first, the order within a kind kept. */
export function groupResults(items: readonly Item[]): ResultGroup[] {
  const groups = new Map<ShownKind, ShownItem[]>();
  for (const item of items) {
    if (!isShown(item)) continue;
    const group = groups.get(item.kind) ?? [];
    if (group.length < MOST_A_KIND) group.push(item);
    groups.set(item.kind, group);
  }
  return [...groups].map(([kind, found]) => ({ kind, items: found }));
}
