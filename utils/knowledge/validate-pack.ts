import * as v from 'valibot';
import { type Item, ItemSchema } from '@/utils/contract/pack';
import type { ContentProblem } from './content-problem';

/** What is usable, and what is wrong with the rest. */
export interface CheckedItems {
  items: Item[];
  problems: ContentProblem[];
}

/** Checks one value against the schema of its kind: the item, or every problem with its path. */
export function checkItem(
  value: unknown,
): { ok: true; item: Item } | { ok: false; problems: ContentProblem[] } {
  const result = v.safeParse(ItemSchema, value);
  if (result.success) return { ok: true, item: result.output };
  const { kind, id } = nameOf(value);
  const problems = result.issues.map((issue) => ({
    kind,
    id,
    path: v.getDotPath(issue) ?? '',
    message: issue.message,
  }));
  return { ok: false, problems };
}

/**
 * Checks items one by one. On load, keep `items` and show `problems`: a bad item is set aside and
 * nothing else is lost. On build, import and save, any problem refuses the whole.
 */
export function checkItems(values: readonly unknown[]): CheckedItems {
  const items: Item[] = [];
  const problems: ContentProblem[] = [];
  const seen = new Set<string>();
  for (const value of values) {
    const checked = checkItem(value);
    if (!checked.ok) {
      problems.push(...checked.problems);
      continue;
    }
    const { kind, id } = checked.item;
    if (seen.has(`${kind}/${id}`)) {
      problems.push({ kind, id, path: '', message: 'Another item has the same kind and id.' });
      continue;
    }
    seen.add(`${kind}/${id}`);
    items.push(checked.item);
  }
  return { items, problems };
}

function nameOf(value: unknown): { kind: string; id: string } {
  const { kind, id } = (typeof value === 'object' && value !== null ? value : {}) as {
    kind?: unknown;
    id?: unknown;
  };
  return { kind: String(kind ?? 'unknown'), id: String(id ?? 'unknown') };
}
