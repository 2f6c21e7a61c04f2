import { SPACE } from '../text/fold-table';
import { ADJACENT } from './grammar';
import { grown } from './growing';
import type { MatchParts } from './match-parts';

/** How many unfinished matches a state remembers: the nearest. */
const REMEMBERED = 4;
const NONE = -1;
const FIRST_ROOM = 1024;

/** What of a text decides whether a part follows another: see `NormalisedText` and `Segments`. */
export interface Surroundings {
  codes: Uint16Array;
  tokens: Int32Array;
  sentence: Int32Array;
}

/**
 * Unfinished matches (the last part of each) by state. They are written one behind the other, each with
 * the one before it of the same state: thousands of states are asked to wait in a text, and writing to
 * a place of its own for each would cost more than all else.
 */
export class WaitingMatches {
  /** A bit a state, so that most questions are answered out of three kilobytes. */
  private readonly active: Int32Array;
  /** By state where anything waits: the last entry. */
  private readonly last: Int32Array;
  private count = 0;
  /** By entry: the part, and the entry before it of the same state, or -1. */
  private entries = new Int32Array(FIRST_ROOM);

  constructor(
    states: number,
    private readonly parts: MatchParts,
  ) {
    this.last = new Int32Array(states);
    this.active = new Int32Array((states >>> 5) + 1);
  }

  /** Everything that waited is forgotten. */
  startAnew(): void {
    this.active.fill(0);
    this.count = 0;
  }

  /**
   * Of the words of 32 states from `word` to before `most`, the next with a state whose bit is set and
   * where anything waits; -1 for none. `words`: see `Ways`.
   */
  nextOf(words: Int32Array, word: number, most: number): number {
    const { active } = this;
    for (let own = word; own < most; own += 1) {
      const waiting = active[words[own * 2] ?? 0] ?? 0;
      if ((waiting & (words[own * 2 + 1] ?? 0)) !== 0) return own;
    }
    return NONE;
  }

  anyAt(state: number): boolean {
    return ((this.active[state >>> 5] ?? 0) & (1 << (state & 31))) !== 0;
  }

  add(state: number, part: number): void {
    const { active, last, parts } = this;
    const word = active[state >>> 5] ?? 0;
    const bit = 1 << (state & 31);
    let before = NONE;
    if ((word & bit) === 0) active[state >>> 5] = word | bit;
    else {
      before = last[state] ?? 0;
      const known = this.entries[before * 2] ?? 0;
      if (parts.starts[known] === parts.starts[part] && parts.ends[known] === parts.ends[part])
        return;
    }
    const own = this.count;
    if (own * 2 === this.entries.length) this.entries = grown(this.entries);
    this.count = own + 1;
    this.entries[own * 2] = part;
    this.entries[own * 2 + 1] = before;
    last[state] = own;
  }

  /**
   * The nearest that ends directly before `start`, or a space before; or, with a gap, at most `gap`
   * tokens before in the same sentence. -1 where none does.
   */
  nearest(state: number, gap: number, start: number, around: Surroundings): number {
    const { entries } = this;
    let entry = this.last[state] ?? NONE;
    for (let looked = 0; looked < REMEMBERED && entry !== NONE; looked += 1) {
      const part = entries[entry * 2] ?? 0;
      entry = entries[entry * 2 + 1] ?? NONE;
      if (this.reaches(part, gap, start, around)) return part;
    }
    return NONE;
  }

  private reaches(part: number, gap: number, start: number, around: Surroundings): boolean {
    const { codes, tokens, sentence } = around;
    const end = this.parts.ends[part] ?? 0;
    if (end > start) return false;
    if (gap === ADJACENT) return end === start || (end === start - 1 && codes[end] === SPACE);
    return (
      (tokens[start] ?? 0) - (tokens[end] ?? 0) <= gap &&
      sentence[start] === sentence[this.parts.starts[part] ?? 0]
    );
  }
}
