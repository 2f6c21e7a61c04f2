import { sameItem } from '@/utils/studio/same-item';
import { isRecord } from '../incoming';
import type { Path } from '../walk-texts';
import { mergeById } from './merge-by-id';

export type Side = 'mine' | 'theirs';

/** One field that both sides changed, each in another way. Undefined: the field is not there. */
export interface Conflict {
  path: string;
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

/** Decides a conflict; undefined leaves it open, and mine stands for the time being. */
export type Decide = (path: string) => Side | undefined;

export interface Three {
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

export interface Merging {
  decide: Decide;
  /** Every conflict, decided or not. */
  conflicts: Conflict[];
}

/**
 * Three-way: what one side changed is taken, what both changed alike too, and what they changed
 * differently is a conflict. A text is one field in all its languages: they say the same thing.
 */
export function mergeValue(merging: Merging, three: Three, path: Path): unknown {
  const { base, mine, theirs } = three;
  if (sameItem(mine, theirs)) return mine;
  if (sameItem(base, mine)) return theirs;
  if (sameItem(base, theirs)) return mine;
  if (path.at(-1) === 'updatedOn' && typeof mine === 'string' && typeof theirs === 'string') {
    return mine > theirs ? mine : theirs;
  }
  if (isRecord(mine) && isRecord(theirs) && !isText(mine)) {
    return mergeRecords(merging, { base: isRecord(base) ? base : {}, mine, theirs }, path);
  }
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const lists = { base: Array.isArray(base) ? base : [], mine, theirs };
    const merged = mergeById(lists, path, (inner, at) => mergeValue(merging, inner, at));
    if (merged) return merged;
  }
  merging.conflicts.push({ path: path.join('.'), base, mine, theirs });
  return merging.decide(path.join('.')) === 'theirs' ? theirs : mine;
}

function mergeRecords(
  merging: Merging,
  three: Record<keyof Three, Record<string, unknown>>,
  path: Path,
): Record<string, unknown> {
  const { base, mine, theirs } = three;
  const merged: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const inner = { base: base[key], mine: mine[key], theirs: theirs[key] };
    const value = mergeValue(merging, inner, [...path, key]);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

const isText = (value: Record<string, unknown>) => 'zh-Hans' in value;
