import type { DecideItem, MergedItem } from './merge-packs';
import { mergeItem } from './merge-packs';
import type { Conflict, Side } from './merge-value';

/** What a trainer decided, by item and path. */
export type Choices = ReadonlyMap<string, Side>;

export const choiceKey = (key: string, path: string): string => `${key} ${path}`;

export interface OpenConflict extends Conflict {
  /** `kind/id` of the item. */
  key: string;
}

/** Every conflict of a merge, decided or not. */
export const conflictsOf = (merged: readonly MergedItem[]): OpenConflict[] =>
  merged.flatMap(({ key, conflicts }) => conflicts.map((conflict) => ({ ...conflict, key })));

/** The same side for all. */
export const chooseAll = (merged: readonly MergedItem[], side: Side): Choices =>
  new Map(conflictsOf(merged).map(({ key, path }) => [choiceKey(key, path), side]));

/** The merge as it is with these decisions. */
export function mergeWith(merged: readonly MergedItem[], choices: Choices): MergedItem[] {
  const decide: DecideItem = (key, path) => choices.get(choiceKey(key, path));
  return merged.map((item) => (item.conflicts.length > 0 ? mergeItem(item, decide) : item));
}
