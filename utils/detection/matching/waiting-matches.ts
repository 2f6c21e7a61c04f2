import type { Span } from './span';

/** How many unfinished matches a state remembers: the nearest. */
const REMEMBERED = 4;

/** Unfinished matches by state, in rings that are used again for every text. */
export class WaitingMatches<T extends Span> {
  private readonly rings: (T | undefined)[];
  private readonly epochs: Int32Array;
  private readonly counts: Int32Array;
  private epoch = 0;

  constructor(states: number) {
    this.rings = new Array(states * REMEMBERED);
    this.epochs = new Int32Array(states);
    this.counts = new Int32Array(states);
  }

  /** Everything that waited is forgotten. */
  startAnew(): void {
    this.epoch += 1;
  }

  anyAt(state: number): boolean {
    return this.epochs[state] === this.epoch;
  }

  add(state: number, match: T): void {
    if (this.epochs[state] !== this.epoch) {
      this.epochs[state] = this.epoch;
      this.counts[state] = 0;
    }
    const count = this.counts[state] ?? 0;
    const last = count > 0 ? this.nth(state, count - 1) : undefined;
    if (last && last.start === match.start && last.end === match.end) return;
    this.rings[state * REMEMBERED + (count % REMEMBERED)] = match;
    this.counts[state] = count + 1;
  }

  /** The nearest that fits, or null. */
  nearest(state: number, fits: (match: T) => boolean): T | null {
    const count = this.counts[state] ?? 0;
    const oldest = Math.max(0, count - REMEMBERED);
    for (let index = count - 1; index >= oldest; index -= 1) {
      const match = this.nth(state, index);
      if (match && fits(match)) return match;
    }
    return null;
  }

  private nth(state: number, index: number): T | undefined {
    return this.rings[state * REMEMBERED + (index % REMEMBERED)];
  }
}
