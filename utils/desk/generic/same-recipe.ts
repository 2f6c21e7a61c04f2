import type { Recipe } from './types';

/** Learnt again from more than before, a recipe may have become another. */
export function sameRecipe(one: Recipe | undefined, other: Recipe | undefined): boolean {
  if (!one || !other) return false;
  return (
    sameSet(one.author, other.author) &&
    sameSet(one.time, other.time) &&
    sameSet(one.label, other.label)
  );
}

const sameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((slot) => other.has(slot));
