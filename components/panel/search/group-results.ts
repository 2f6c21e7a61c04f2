import type { ShownKind } from './item-title';
import type { SearchHit } from './panel-search';

export interface ResultGroup {
  /** Of its items, or `pinned` and `recent` before anything is typed. */
  name: ShownKind | 'pinned' | 'recent';
  hits: readonly SearchHit[];
}

const MOST_A_KIND = 5;
const MOST_OF_ONE_KIND = 20;

/** Results by kind; the kind of the best result first, the order within a kind kept. */
export function groupResults(hits: readonly SearchHit[]): ResultGroup[] {
  const groups = new Map<ShownKind, SearchHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.ref.kind) ?? [];
    group.push(hit);
    groups.set(hit.ref.kind, group);
  }
  const most = groups.size === 1 ? MOST_OF_ONE_KIND : MOST_A_KIND;
  return [...groups].map(([name, found]) => ({ name, hits: found.slice(0, most) }));
}
