/** Something found: `start` inclusive and `end` exclusive, in units of the normalised text. */
export interface Span {
  start: number;
  end: number;
}

/** A literal or slot that stands in the text. */
export interface SlotSpan extends Span {
  symbol: number;
}

/** Sorts by `end` in time proportional to the number of spans and the length of the text. */
export function inOrderOfEnds(spans: SlotSpan[], length: number): SlotSpan[] {
  if (spans.length < 2) return spans;
  const head = new Int32Array(length + 1).fill(-1);
  const next = new Int32Array(spans.length);
  for (let index = spans.length - 1; index >= 0; index -= 1) {
    const end = spans[index]?.end ?? 0;
    next[index] = head[end] ?? -1;
    head[end] = index;
  }
  const ordered: SlotSpan[] = [];
  for (let end = 0; end <= length; end += 1) {
    for (let index = head[end] ?? -1; index >= 0; index = next[index] ?? -1) {
      const span = spans[index];
      if (span) ordered.push(span);
    }
  }
  return ordered;
}
