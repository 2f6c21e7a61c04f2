import { isRecord } from '../incoming';
import type { Path } from '../walk-texts';
import type { Three } from './merge-value';

type Lists = Record<keyof Three, readonly unknown[]>;
type Entry = Record<string, unknown> & { id: string };

/**
 * Merges lists whose entries have ids, such as the steps of a script, entry by entry. Null where they
 * have none, or where both sides put them in another order: then the list is one field.
 */
export function mergeById(
  lists: Lists,
  path: Path,
  merge: (three: Three, path: Path) => unknown,
): unknown[] | null {
  const base = entriesOf(lists.base);
  const mine = entriesOf(lists.mine);
  const theirs = entriesOf(lists.theirs);
  if (!base || !mine || !theirs) return null;
  const order = mergeOrder([...base.keys()], [...mine.keys()], [...theirs.keys()]);
  if (!order) return null;
  return order.flatMap((id) => {
    const three = { base: base.get(id), mine: mine.get(id), theirs: theirs.get(id) };
    const merged = merge(three, [...path, id]);
    return merged === undefined ? [] : [merged];
  });
}

function entriesOf(list: readonly unknown[]): Map<string, Entry> | null {
  const entries = new Map<string, Entry>();
  for (const entry of list) {
    if (!isRecord(entry) || typeof entry.id !== 'string' || entries.has(entry.id)) return null;
    entries.set(entry.id, entry as Entry);
  }
  return entries;
}

/** All ids in the order of the side that changed it, those of the other one beside their neighbours. */
function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): string[] | null {
  if (sameOrder(base, theirs)) return insert(mine, theirs);
  return sameOrder(base, mine) || sameOrder(mine, theirs) ? insert(theirs, mine) : null;
}

function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  const inBoth = a.filter((id) => b.includes(id));
  return b.filter((id) => inBoth.includes(id)).every((id, index) => id === inBoth[index]);
}

function insert(into: readonly string[], from: readonly string[]): string[] {
  const order = [...into];
  for (const [index, id] of from.entries()) {
    if (order.includes(id)) continue;
    const before = from[index - 1];
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  }
  return order;
}
