import type { SearchHit } from '../panel-props';
import { isShown, type ShownItem, type ShownKind } from './item-title';

export type ShownHit = SearchHit & { item: ShownItem };

export interface ResultGroup {
  kind: ShownKind;
  hits: ShownHit[];
}

const MOST_A_KIND = 5;

/** Results by kind; the kind of the best result first, the order within a kind kept. */
export function groupResults(hits: readonly SearchHit[]): ResultGroup[] {
  const groups = new Map<ShownKind, ShownHit[]>();
  for (const { item, why } of hits) {
    if (!isShown(item)) continue;
    const group = groups.get(item.kind) ?? [];
    if (group.length < MOST_A_KIND) group.push({ item, why });
    groups.set(item.kind, group);
  }
  return [...groups].map(([kind, found]) => ({ kind, hits: found }));
}
