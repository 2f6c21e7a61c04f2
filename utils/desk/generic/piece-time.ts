import type { Leaf } from './leaves';
import { splitTime, type TimeMark, timeMark } from './times';

const TIME_ATTRIBUTES = [
  'datetime',
  'data-time',
  'data-timestamp',
  'data-datetime',
  'data-created-at',
  'data-created',
  'data-date',
  'data-ts',
  'title',
  'aria-label',
  'data-title',
  'data-original-title',
  'data-bs-original-title',
  'data-tooltip',
];

/** When it was said; a point in time before a clock time alone. */
export function timeOf(
  leaves: readonly Leaf[],
  timed: Leaf | undefined,
  element: Element,
  main: Leaf | null,
  now: number,
): TimeMark | null {
  for (const leaf of leaves) {
    if (leaf.kind !== 'time' || leaf === main) continue;
    const mark = markOf(leaf, element, now);
    if (mark) return mark;
  }
  const beside = timed ? timeMark(splitTime(timed.text)?.time ?? '', now) : null;
  if (beside) return beside;
  for (const name of TIME_ATTRIBUTES.slice(1, 8)) {
    const holder = element.hasAttribute(name) ? element : element.querySelector(`[${name}]`);
    const mark = timeMark(holder?.getAttribute(name) ?? '', now);
    if (mark) return mark;
  }
  return null;
}

function markOf(leaf: Leaf, item: Element, now: number): TimeMark | null {
  const parent = leaf.element === item ? null : leaf.element.parentElement;
  const said = [leaf.element, parent].flatMap((element) =>
    TIME_ATTRIBUTES.map((name) => element?.getAttribute(name) ?? ''),
  );
  const marks = [...said.filter((value) => value.length < 60 && /\d/.test(value)), leaf.text].map(
    (value) => timeMark(value, now),
  );
  return marks.find((mark) => mark?.iso) ?? marks.find(Boolean) ?? null;
}
