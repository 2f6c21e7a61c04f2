import { grown } from '../matching/growing';

const FIRST_ROOM = 512;

/** Grams in the order in which they were read, in arrays that are used again for every text. */
export class GramList {
  count = 0;
  keys = new Int32Array(FIRST_ROOM);
  /** Units of the normalised text. */
  starts = new Int32Array(FIRST_ROOM);
  ends = new Int32Array(FIRST_ROOM);

  add(key: number, start: number, end: number): void {
    const own = this.count;
    if (own === this.keys.length) this.grow();
    this.count = own + 1;
    this.keys[own] = key;
    this.starts[own] = start;
    this.ends[own] = end;
  }

  private grow(): void {
    this.keys = grown(this.keys);
    this.starts = grown(this.starts);
    this.ends = grown(this.ends);
  }
}
