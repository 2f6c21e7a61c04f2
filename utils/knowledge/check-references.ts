import type { Item, ItemKind } from '@/utils/contract/pack';
import type { ContentProblem } from './content-problem';

interface Reference {
  path: string;
  /** Any of these kinds may hold the id. */
  kind: ItemKind;
  id: string;
}

/** An id that `item` names at `path` and that no item of that kind has. */
export interface MissingReference {
  item: Item;
  path: string;
  names: { kind: ItemKind; id: string };
}

/** Finds every id that an item names and that no item of the expected kind, `among` all, has. */
export function missingReferences(
  items: readonly Item[],
  among: readonly Item[] = items,
): MissingReference[] {
  const known = new Set(among.map(({ kind, id }) => `${kind}/${id}`));
  return items.flatMap((item) =>
    referencesOf(item)
      .filter(({ kind, id }) => !known.has(`${kind}/${id}`))
      .map(({ path, kind, id }) => ({ item, path, names: { kind, id } })),
  );
}

/** The same as problems for whoever wrote the content. */
export function checkReferences(
  items: readonly Item[],
  among: readonly Item[] = items,
): ContentProblem[] {
  return missingReferences(items, among).map(({ item, path, names }) => ({
    kind: item.kind,
    id: item.id,
    path,
    message: `There is no ${names.kind} "${names.id}".`,
    fault: { code: 'no-such-item' as const, about: names.id },
  }));
}

function referencesOf(item: Item): Reference[] {
  const list = (kind: ItemKind, path: string, ids: readonly string[]) =>
    ids.map((id, index) => ({ kind, path: `${path}.${index}`, id }));
  switch (item.kind) {
    case 'script':
      return [
        { kind: 'topic', path: '', id: item.id },
        ...list('fraud-type', 'gate.fraudTypes', item.gate?.fraudTypes ?? []),
        ...item.variants.flatMap(({ need }, index) =>
          need ? [{ kind: 'need' as const, path: `variants.${index}.need`, id: need }] : [],
        ),
      ];
    case 'case':
    case 'practice':
      return [
        ...list('need', 'needs', item.needs),
        ...list('topic', 'topics', item.topics),
        ...list('fraud-type', 'fraudTypes', item.fraudTypes),
      ];
    case 'draft-rule':
      return list('need', 'needs', item.needs);
    case 'action':
      return [...list('need', 'needs', item.needs), ...list('topic', 'topics', item.topics)];
    case 'fraud':
      return [{ kind: 'fraud-type', path: '', id: item.id }];
    case 'saying':
      return [...list('term', 'meanings', item.meanings), ...list('topic', 'topics', item.topics)];
    case 'signal': {
      const { target } = item;
      if ('need' in target) return [{ kind: 'need', path: 'target.need', id: target.need }];
      if ('topic' in target) return [{ kind: 'topic', path: 'target.topic', id: target.topic }];
      return list('fraud-type', 'target.fraudTypes', target.fraudTypes);
    }
    default:
      return [];
  }
}
