import { SPACE } from '../text/fold-table';
import { ADJACENT } from './grammar';
import type { MatchParts } from './match-parts';

/** How many unfinished matches a state remembers: the nearest. */
const REMEMBERED = 4;
/** A state's numbers stand side by side: how many came, and the last of them. */
const STRIDE = 8;
const FIRST = 1;

/** What of a text decides whether a part follows another: see `NormalisedText` and `Segments`. */
export interface Surroundings {
  codes: Uint16Array;
  tokens: Int32Array;
  sentence: Int32Array;
}

/** Unfinished matches (the last part of each) by state, in rings that are used again for every text. */
export class WaitingMatches {
  private readonly rings: Int32Array;
  /** A bit a state, so that most questions are answered out of three kilobytes. */
  private readonly active: Int32Array;

  constructor(
    states: number,
    private readonly parts: MatchParts,
  ) {
    this.rings = new Int32Array(states * STRIDE);
    this.active = new Int32Array((states >>> 5) + 1);
  }

  /** Everything that waited is forgotten. */
  startAnew(): void {
    this.active.fill(0);
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
    return -1;
  }

  anyAt(state: number): boolean {
    return ((this.active[state >>> 5] ?? 0) & (1 << (state & 31))) !== 0;
  }

  add(state: number, part: number): void {
    const { rings, active, parts } = this;
    const base = state * STRIDE;
    const word = active[state >>> 5] ?? 0;
    const bit = 1 << (state & 31);
    let count = 0;
    if ((word & bit) === 0) active[state >>> 5] = word | bit;
    else {
      count = rings[base] ?? 0;
      const last = rings[base + FIRST + ((count - 1) % REMEMBERED)] ?? 0;
      if (parts.starts[last] === parts.starts[part] && parts.ends[last] === parts.ends[part])
        return;
    }
    rings[base + FIRST + (count % REMEMBERED)] = part;
    rings[base] = count + 1;
  }

  /**
   * The nearest that ends directly before `start`, or a space before; or, with a gap, at most `gap`
   * tokens before in the same sentence. -1 where none does.
   */
  nearest(state: number, gap: number, start: number, { codes, tokens, sentence }: Surroundings) {
    const { rings, parts } = this;
    const base = state * STRIDE;
    const count = rings[base] ?? 0;
    const oldest = Math.max(0, count - REMEMBERED);
    for (let index = count - 1; index >= oldest; index -= 1) {
      const part = rings[base + FIRST + (index % REMEMBERED)] ?? 0;
      const end = parts.ends[part] ?? 0;
      if (end > start) continue;
      if (gap === ADJACENT) {
        if (end === start || (end === start - 1 && codes[end] === SPACE)) return part;
      } else if (
        (tokens[start] ?? 0) - (tokens[end] ?? 0) <= gap &&
        sentence[start] === sentence[parts.starts[part] ?? 0]
      )
        return part;
    }
    return -1;
  }
}
