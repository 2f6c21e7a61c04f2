import { SPACE } from '../text/fold-table';
import type { NormalisedText } from '../text/normalise';
import type { Segments } from '../text/segments';
import { findLiterals } from './find-literals';
import type { FrozenGrammar, Lists } from './frozen-grammar';
import { ADJACENT } from './grammar';
import { inOrderOfEnds, type SlotSpan, type Span } from './span';

/** A symbol of interest, with the stretches between its parts that no part covers. */
export interface Occurrence extends Span {
  symbol: number;
  gaps: Span[];
}

/** How many unfinished matches a state remembers, and how many spans a symbol at one end. */
const REMEMBERED = 4;

interface Match extends Span {
  /** The parts it was made of, last first; none for a literal or slot. */
  parts?: Partial;
}
interface Partial extends Span {
  last: Match;
  before: Partial | null;
}

/**
 * Finds every symbol that `wanted` names (by symbol: true) in one pass: literals and slots arrive in
 * the order of their ends, and each extends the unfinished rules that wait for it. All memory per
 * state is bounded, so time grows in proportion to the length of the text.
 */
export class OccurrenceFinder {
  private readonly waiting: (Partial[] | undefined)[];
  private readonly waitingEpoch: Int32Array;
  /** By symbol: when it was last seen, with which end, how often, and the starts of these. */
  private readonly seenEpoch: Int32Array;
  private readonly seenEnd: Int32Array;
  private readonly seenCount: Uint8Array;
  private readonly seenStarts: Int32Array;
  private epoch = 0;
  private text: NormalisedText = {
    codes: new Uint16Array(0),
    origin: new Int32Array(0),
    length: 0,
  };
  private segments: Segments = {
    tokens: new Int32Array(1),
    sentence: new Int32Array(1),
    clause: new Int32Array(1),
  };
  private found: Occurrence[] = [];

  constructor(
    private readonly grammar: FrozenGrammar,
    private readonly wanted: Uint8Array,
  ) {
    const states = grammar.goesOn.length;
    this.waiting = new Array(states);
    this.waitingEpoch = new Int32Array(states);
    const symbols = grammar.first.length;
    this.seenEpoch = new Int32Array(symbols);
    this.seenEnd = new Int32Array(symbols);
    this.seenCount = new Uint8Array(symbols);
    this.seenStarts = new Int32Array(symbols * REMEMBERED);
  }

  find(text: NormalisedText, segments: Segments, slots: SlotSpan[]): Occurrence[] {
    this.epoch += 1;
    this.text = text;
    this.segments = segments;
    this.found = [];
    const pending = findLiterals(text, this.grammar.trie);
    for (const slot of slots) pending.push(slot);
    for (const span of inOrderOfEnds(pending, text.length)) this.emit(span.symbol, span);
    return this.found;
  }

  private emit(symbol: number, match: Match): void {
    if (!this.remember(symbol, match)) return;
    if (this.wanted[symbol] === 1) {
      this.found.push({ symbol, start: match.start, end: match.end, gaps: gapsOf(match) });
    }
    const { aliases, first, continuations } = this.grammar;
    this.emitAll(aliases, symbol, match);
    const state = first[symbol] ?? -1;
    if (state >= 0)
      this.wait(state, { start: match.start, end: match.end, last: match, before: null });
    const end = continuations.starts[symbol + 1] ?? 0;
    for (let at = continuations.starts[symbol] ?? 0; at < end; at += 3) {
      const from = continuations.items[at] ?? 0;
      if (this.waitingEpoch[from] !== this.epoch) continue;
      const before = this.fitting(from, continuations.items[at + 1] ?? 0, match);
      if (!before) continue;
      const partial = { start: before.start, end: match.end, last: match, before };
      this.enter(continuations.items[at + 2] ?? 0, partial);
    }
  }

  private emitAll({ starts, items }: Lists, index: number, match: Match): void {
    const end = starts[index + 1] ?? 0;
    for (let at = starts[index] ?? 0; at < end; at += 1) this.emit(items[at] ?? 0, match);
  }

  /** False when the same span, or enough spans with this end, are known already. */
  private remember(symbol: number, { start, end }: Match): boolean {
    const base = symbol * REMEMBERED;
    if (this.seenEpoch[symbol] !== this.epoch || this.seenEnd[symbol] !== end) {
      this.seenEpoch[symbol] = this.epoch;
      this.seenEnd[symbol] = end;
      this.seenCount[symbol] = 1;
      this.seenStarts[base] = start;
      return true;
    }
    const count = this.seenCount[symbol] ?? 0;
    if (count >= REMEMBERED) return false;
    for (let at = 0; at < count; at += 1) if (this.seenStarts[base + at] === start) return false;
    this.seenStarts[base + count] = start;
    this.seenCount[symbol] = count + 1;
    return true;
  }

  private enter(state: number, partial: Partial): void {
    const { goesOn, complete } = this.grammar;
    if (goesOn[state] === 1) this.wait(state, partial);
    if (complete.starts[state] === complete.starts[state + 1]) return;
    const match = { start: partial.start, end: partial.end, parts: partial };
    this.emitAll(complete, state, match);
  }

  private wait(state: number, partial: Partial): void {
    let waiting = this.waiting[state];
    if (!waiting) {
      waiting = [];
      this.waiting[state] = waiting;
    }
    if (this.waitingEpoch[state] !== this.epoch) {
      this.waitingEpoch[state] = this.epoch;
      waiting.length = 0;
    }
    if (waiting.length >= REMEMBERED) waiting.shift();
    waiting.push(partial);
  }

  /** The nearest unfinished match that ends at most `gap` tokens before, in the same sentence. */
  private fitting(state: number, gap: number, { start }: Match): Partial | null {
    const waiting = this.waiting[state] ?? [];
    const { tokens, sentence } = this.segments;
    for (let index = waiting.length - 1; index >= 0; index -= 1) {
      const partial = waiting[index];
      if (!partial || partial.end > start) continue;
      if (gap === ADJACENT) {
        if (partial.end === start) return partial;
        if (partial.end === start - 1 && this.text.codes[partial.end] === SPACE) return partial;
        continue;
      }
      const between = (tokens[start] ?? 0) - (tokens[partial.end] ?? 0);
      if (between <= gap && sentence[start] === sentence[partial.start]) return partial;
    }
    return null;
  }
}

const NO_GAPS: Span[] = [];

/** What lies between the parts of a match, at every depth. */
function gapsOf(match: Match): Span[] {
  if (!match.parts) return NO_GAPS;
  const gaps: Span[] = [];
  const visit = ({ parts }: Match) => {
    for (let part = parts ?? null; part !== null; part = part.before) {
      const before = part.before;
      if (before && part.last.start - before.end > 1) {
        gaps.push({ start: before.end, end: part.last.start });
      }
      visit(part.last);
    }
  };
  visit(match);
  return gaps;
}
