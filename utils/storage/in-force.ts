import type { Item } from '@/utils/contract/pack';
import type { Override } from '@/utils/contract/studio';
import type { ContentProblem } from '@/utils/knowledge/content-problem';
import { mergePack } from '@/utils/knowledge/merge-pack';
import { checkItems } from '@/utils/knowledge/validate-pack';

/** The items that count, and what was wrong with the others. A bad change leaves the default item. */
export function inForce(
  defaults: readonly Item[],
  overrides: readonly Override[],
): { items: Item[]; setAside: ContentProblem[] } {
  const checked = checkItems(defaults);
  const changes = checkOverrides(overrides);
  return {
    items: mergePack(checked.items, changes.overrides),
    setAside: [...checked.problems, ...changes.problems],
  };
}

/** Sorts changes into those that fit the schema and the problems of the others. */
export function checkOverrides(overrides: readonly Override[]): {
  overrides: Override[];
  problems: ContentProblem[];
} {
  const good: Override[] = [];
  const problems: ContentProblem[] = [];
  for (const { kind, id, item } of overrides) {
    const checked = checkItems(item ? [item] : []);
    problems.push(...checked.problems);
    const [valid = null] = checked.items;
    if (valid && (valid.kind !== kind || valid.id !== id)) {
      problems.push({ kind, id, path: 'id', message: `It holds ${valid.kind} ${valid.id}.` });
    } else if (checked.problems.length === 0) {
      good.push({ kind, id, item: valid });
    }
  }
  return { overrides: good, problems };
}
