import type { Shape } from './shape';

/** What a field holds before anybody has written into it: as little as its shape allows. */
export function emptyValue(shape: Shape): unknown {
  switch (shape.kind) {
    case 'words':
    case 'date':
    case 'reference':
      return '';
    case 'text':
      return { 'zh-Hans': '', en: '' };
    case 'number':
      return shape.least ?? 0;
    case 'flag':
      return false;
    case 'choice':
      return shape.options[0] ?? '';
    case 'fixed':
      return shape.value;
    case 'list':
      return Array.from({ length: shape.least }, () => emptyValue(shape.of));
    case 'pairs':
      return {};
    case 'either':
      return shape.options[0] ? emptyValue(shape.options[0]) : null;
    case 'object':
      return Object.fromEntries(
        shape.fields.flatMap(({ name, shape: inner, optional, nullable, start }) => {
          if (optional) return start === undefined ? [] : [[name, start]];
          return [[name, nullable ? null : emptyValue(inner)]];
        }),
      );
  }
}

/** Which of several shapes a value has: the one whose fields it holds. */
export function optionOf(options: readonly Shape[], value: unknown): number {
  const scores = options.map((shape) => score(shape, value));
  return Math.max(0, scores.indexOf(Math.max(...scores)));
}

function score(shape: Shape, value: unknown): number {
  if (shape.kind === 'words') return typeof value === 'string' ? 1 : -1;
  if (shape.kind !== 'object' || typeof value !== 'object' || value === null) return -1;
  const record = value as Record<string, unknown>;
  return shape.fields.reduce((sum, { name, shape: inner, optional }) => {
    if (inner.kind === 'fixed') return sum + (record[name] === inner.value ? 10 : -10);
    if (name in record) return sum + 1;
    return optional ? sum : sum - 1;
  }, 0);
}
