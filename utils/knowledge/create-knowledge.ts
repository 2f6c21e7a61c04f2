import type { Item, ItemKind, ItemOf } from '@/utils/contract/pack';
import type { Script } from '@/utils/contract/script';
import type { Saying, Term } from '@/utils/contract/term';
import type { Text } from '@/utils/contract/text';

/** The content in force, ready to be looked up. */
export interface Knowledge {
  items: readonly Item[];
  get<K extends ItemKind>(kind: K, id: string): ItemOf<K> | null;
  all<K extends ItemKind>(kind: K): readonly ItemOf<K>[];
}

/** Indexes items once; of two with the same kind and id the later one counts. */
export function createKnowledge(items: readonly Item[]): Knowledge {
  const byKind = new Map<ItemKind, Map<string, Item>>();
  for (const item of items) {
    const ofKind = byKind.get(item.kind) ?? new Map<string, Item>();
    byKind.set(item.kind, ofKind.set(item.id, item));
  }
  return {
    items,
    get: <K extends ItemKind>(kind: K, id: string) =>
      (byKind.get(kind)?.get(id) ?? null) as ItemOf<K> | null,
    all: <K extends ItemKind>(kind: K) => [...(byKind.get(kind)?.values() ?? [])] as ItemOf<K>[],
  };
}

/** The scripts for topics, in their order; topics without a script are left out. */
export function scriptsFor(knowledge: Knowledge, topics: readonly string[]): Script[] {
  return present(topics.map((topic) => knowledge.get('script', topic)));
}

/** What a saying can mean, likeliest first. */
export function meaningsOf(knowledge: Knowledge, saying: Saying): Term[] {
  return present(saying.meanings.map((term) => knowledge.get('term', term)));
}

/** The name of a topic or fraud type, whether or not a script or alert is written for it. */
export function titleOf(
  knowledge: Knowledge,
  kind: 'topic' | 'fraud-type',
  id: string,
): Text | null {
  return knowledge.get(kind, id)?.title ?? null;
}

function present<T>(values: readonly (T | null)[]): T[] {
  return values.filter((value) => value !== null);
}
