import { grown } from './growing';
import type { Span } from './span';

const NONE = -1;
const FIRST_ROOM = 1024;
const NO_GAPS: Span[] = [];

/**
 * Matches and what they are made of, as numbers in a few arrays that are used again for every text:
 * thousands of small objects a text would cost more than finding them. A match is made of parts,
 * known by the last of them; each part knows the match that it is and the part before.
 */
export class MatchParts {
  private matches = 0;
  /** By match: its last part; -1 for a literal or slot. */
  private lastPart = new Int32Array(FIRST_ROOM);
  private parts = 0;
  /** By part: where the rule that it belongs to began, and where the part ends. */
  starts = new Int32Array(FIRST_ROOM);
  ends = new Int32Array(FIRST_ROOM);
  private partMatch = new Int32Array(FIRST_ROOM);
  private partBefore = new Int32Array(FIRST_ROOM);
  /** By match: where it begins. */
  private matchStarts = new Int32Array(FIRST_ROOM);

  startAnew(): void {
    this.matches = 0;
    this.parts = 0;
  }

  /** `lastPart`: -1 for a literal or slot. */
  addMatch(start: number, lastPart = NONE): number {
    const own = this.matches;
    if (own === this.lastPart.length) {
      this.lastPart = grown(this.lastPart);
      this.matchStarts = grown(this.matchStarts);
    }
    this.matches += 1;
    this.lastPart[own] = lastPart;
    this.matchStarts[own] = start;
    return own;
  }

  /** `before`: the part before it, or -1. */
  addPart(start: number, end: number, match: number, before = NONE): number {
    const own = this.parts;
    if (own === this.starts.length) {
      this.starts = grown(this.starts);
      this.ends = grown(this.ends);
      this.partMatch = grown(this.partMatch);
      this.partBefore = grown(this.partBefore);
    }
    this.parts += 1;
    this.starts[own] = start;
    this.ends[own] = end;
    this.partMatch[own] = match;
    this.partBefore[own] = before;
    return own;
  }

  /** What lies between the parts of a match, at every depth. */
  gapsOf(match: number): Span[] {
    if ((this.lastPart[match] ?? NONE) === NONE) return NO_GAPS;
    const gaps: Span[] = [];
    this.addGaps(match, gaps);
    return gaps;
  }

  private addGaps(match: number, gaps: Span[]): void {
    let part = this.lastPart[match] ?? NONE;
    while (part !== NONE) {
      const before = this.partBefore[part] ?? NONE;
      const own = this.partMatch[part] ?? NONE;
      const start = this.matchStarts[own] ?? 0;
      const end = this.ends[before] ?? start;
      if (before !== NONE && start - end > 1) gaps.push({ start: end, end: start });
      this.addGaps(own, gaps);
      part = before;
    }
  }
}
