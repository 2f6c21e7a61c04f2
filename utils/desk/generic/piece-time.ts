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
  'data-tooltip',
];

export function timeOf(
  leaves: readonly Leaf[],
  timed: Leaf | undefined,
  element: Element,
  main: Leaf | null,
  now: number,
): TimeMark | null {
  let best: TimeMark | null = null;
  const better = (mark: TimeMark | null) => {
    if (mark && (!best || (!best.iso && mark.iso))) best = mark;
  };
  for (const leaf of leaves) {
    if (leaf.kind !== 'time' || leaf === main) continue;
    for (
      let up: Element | null = leaf.element, steps = 0;
      up && steps < 2;
      up = up.parentElement, steps++
    ) {
      for (const name of TIME_ATTRIBUTES) {
        const value = up.getAttribute(name);
        if (value && value.length < 60 && /\d/.test(value)) better(timeMark(value, now));
      }
      if (up === element) break;
    }
    better(timeMark(leaf.text, now));
    if (best) return best;
  }
  if (timed) better(timeMark(splitTime(timed.text)?.time ?? '', now));
  for (const name of TIME_ATTRIBUTES.slice(1, 8)) {
    const holder = element.hasAttribute(name) ? element : element.querySelector(`[${name}]`);
    const value = holder?.getAttribute(name);
    if (!best && value) better(timeMark(value, now));
  }
  return best;
}
