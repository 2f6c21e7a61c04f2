import type { ItemRef, Version } from '@/utils/contract/studio';

export interface UnseenChanges {
  /** The newest version that they come from. */
  number: number;
  /** Each once, those of the newest version first. */
  items: ItemRef[];
}

/**
 * What was published since an agent last looked (`seen`: a version's number). Null: nothing, or the
 * agent has never looked: to somebody who is new here nothing is newer than the rest.
 */
export function unseenChanges(
  versions: readonly Version[],
  seen: number | null,
): UnseenChanges | null {
  if (seen === null) return null;
  const unseen = versions.filter(({ number }) => number > seen).sort((a, b) => b.number - a.number);
  const [newest] = unseen;
  if (!newest) return null;
  const items = new Map(
    unseen.flatMap(({ changed }) => changed).map((item) => [`${item.kind}/${item.id}`, item]),
  );
  return { number: newest.number, items: [...items.values()] };
}
