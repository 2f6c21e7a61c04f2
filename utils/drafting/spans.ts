import type { Span } from '@/utils/detection/matching/span';

export const inside = (inner: Span, outer: Span) =>
  inner.start >= outer.start && inner.end <= outer.end;
export const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/**
 * Of spans that overlap, the one that begins first, and of these the longest; in the order of the
 * text.
 */
export function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: T[] = [];
  for (const span of ordered) {
    const last = kept.at(-1);
    if (!last || span.start >= last.end) kept.push(span);
  }
  return kept;
}

/** A mark is at most this long. */
const LONGEST_MARK = 80;

/** Of spans in the order of their ends, those that reach into the stretch, found in a few steps. */
export function between(spans: readonly Span[], from: number, to: number): Span[] {
  const found: Span[] = [];
  for (let at = firstEndingAfter(spans, from); at < spans.length; at += 1) {
    const span = spans[at];
    if (!span || span.end > to + LONGEST_MARK) break;
    if (span.start < to) found.push(span);
  }
  return found;
}

/** Spans are sorted by `end`: the index of the first that ends after `position`. */
function firstEndingAfter(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Answers whether any of the spans covers or touches another, each in a few steps. */
export class SpanSet {
  private readonly spans: Span[];

  constructor(spans: readonly Span[]) {
    this.spans = joined(spans);
  }

  /** Whether one of them overlaps `target`. */
  touches(target: Span): boolean {
    const at = firstEndingAfter(this.spans, target.start);
    const span = this.spans[at];
    return span !== undefined && span.start < target.end;
  }

  /** Whether one of them holds all of `target`. */
  covers(target: Span): boolean {
    const span = this.spans[firstEndingAfter(this.spans, target.start)];
    return span !== undefined && inside(target, span);
  }
}

/** Spans that overlap made one; those that only touch stay apart. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
