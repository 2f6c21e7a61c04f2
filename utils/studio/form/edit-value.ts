import type { Path } from './shape';

/** The value at a path; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string | number, unknown>)[part]
        : undefined,
    value,
  );
}

/**
 * A copy of `value` with `next` at the path; everything beside the path stays the same object, so
 * that only what changed is drawn again. `undefined` leaves the part out.
 */
export function withValue(value: unknown, path: Path, next: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return next;
  if (Array.isArray(value) || typeof part === 'number') {
    const list = Array.isArray(value) ? [...value] : [];
    list[Number(part)] = withValue(list[Number(part)], rest, next);
    return list;
  }
  const record = { ...(value as Record<string, unknown> | null) };
  const inner = withValue(record[part], rest, next);
  if (inner === undefined) delete record[part];
  else record[part] = inner;
  return record;
}

/** A copy of a list without the entry at `index`. */
export const without = (list: readonly unknown[], index: number): unknown[] =>
  list.filter((_, at) => at !== index);

/** A copy of a list in which the entry at `index` has moved by `step` places, as far as there are any. */
export function moved(list: readonly unknown[], index: number, step: number): unknown[] {
  const to = Math.min(list.length - 1, Math.max(0, index + step));
  const rest = without(list, index);
  return [...rest.slice(0, to), list[index], ...rest.slice(to)];
}
