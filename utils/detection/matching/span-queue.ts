import { grown } from './growing';

const NONE = -1;
const FIRST_ROOM = 256;
const FIRST_UNITS = 512;

/**
 * Spans that are handed out in the order of their ends, and among those of one end in the order in
 * which they came: in time proportional to their number and the length of the text. Memory is kept
 * from text to text.
 */
export class SpanQueue {
  count = 0;
  kinds = new Int32Array(FIRST_ROOM);
  starts = new Int32Array(FIRST_ROOM);
  ends = new Int32Array(FIRST_ROOM);
  /** The span that comes behind one with the same end. */
  private following = new Int32Array(FIRST_ROOM);
  /** By end: the first and the last span that ends there. */
  private first = new Int32Array(FIRST_UNITS).fill(NONE);
  private last = new Int32Array(FIRST_UNITS);

  /** `length` is that of the text: no span may end behind it. */
  startAnew(length: number): void {
    this.count = 0;
    if (length >= this.first.length) {
      this.first = new Int32Array(length * 2);
      this.last = new Int32Array(length * 2);
    }
    this.first.fill(NONE, 0, length + 1);
  }

  add(kind: number, start: number, end: number): void {
    const own = this.count;
    if (own === this.kinds.length) this.grow();
    this.count += 1;
    this.kinds[own] = kind;
    this.starts[own] = start;
    this.ends[own] = end;
    this.following[own] = NONE;
    if (this.first[end] === NONE) this.first[end] = own;
    else this.following[this.last[end] ?? 0] = own;
    this.last[end] = own;
  }

  /** The first span that ends at `end`, or -1. */
  firstAt(end: number): number {
    return this.first[end] ?? NONE;
  }

  /** The span behind `span` with the same end, or -1. */
  after(span: number): number {
    return this.following[span] ?? NONE;
  }

  private grow(): void {
    this.kinds = grown(this.kinds);
    this.starts = grown(this.starts);
    this.ends = grown(this.ends);
    this.following = grown(this.following);
  }
}
