import { emptyValue } from './empty-value';
import type { Path, Shape } from './shape';

/** A further entry of a list; where entries have ids, one that none has yet: `step-4`. */
export function newEntry(shape: Shape, entries: readonly unknown[], path: Path): unknown {
  const empty = emptyValue(shape);
  if (shape.kind !== 'object' || !shape.fields.some(({ name }) => name === 'id')) return empty;
  const taken = new Set(entries.map((entry) => (entry as { id?: unknown } | null)?.id));
  const word = String(path.at(-1) ?? 'entry').replace(/s$/, '');
  let number = entries.length + 1;
  while (taken.has(`${word}-${number}`)) number++;
  return { ...(empty as object), id: `${word}-${number}` };
}
