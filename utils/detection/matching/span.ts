/** Something found: `start` inclusive and `end` exclusive, in units of the normalised text. */
export interface Span {
  start: number;
  end: number;
}

/** A literal or slot that stands in the text. */
export interface SlotSpan extends Span {
  symbol: number;
}
