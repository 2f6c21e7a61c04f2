import type { Span } from '../matching/span';
import type { ScopeMark } from '../rules';
import { SCOPE_CONCEPTS } from '../rules';

/** Where each kind of scope mark stands in one message, in the order of the ends. */
export type ScopeMarks = Record<ScopeMark, Span[]>;

export function emptyMarks(): ScopeMarks {
  const marks: Partial<ScopeMarks> = {};
  for (const mark of SCOPE_CONCEPTS) marks[mark] = [];
  return marks as ScopeMarks;
}

export const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
export const inside = (inner: Span, outer: Span) =>
  inner.start >= outer.start && inner.end <= outer.end;

/** Spans are sorted by `end`: the index of the first that ends after `position`. */
export function firstEndingAfter(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Marks reach at most this many units: what ends later than that behind a match does not touch it. */
const LONGEST_MARK = 80;

/** Whether any span overlaps `target`, looking only at the few that can. */
export function anyOverlaps(spans: readonly Span[], target: Span): boolean {
  for (let at = firstEndingAfter(spans, target.start); at < spans.length; at += 1) {
    const span = spans[at];
    if (!span || span.end > target.end + LONGEST_MARK) return false;
    if (overlap(span, target)) return true;
  }
  return false;
}
