import { SPACE } from '../text/fold-table';
import type { NormalisedText } from '../text/normalise';
import type { Segments } from '../text/segments';
import { findLiterals } from './find-literals';
import type { FrozenGrammar } from './frozen-grammar';
import { ADJACENT } from './grammar';
import { NotedSpans } from './noted-spans';
import { inOrderOfEnds, type SlotSpan, type Span } from './span';
import { WaitingMatches } from './waiting-matches';

/** A symbol of interest, with the stretches between its parts that no part covers. */
export interface Occurrence extends Span {
  symbol: number;
  gaps: Span[];
}

/** How many spans a symbol may have at one end. */
const SPANS_AT_END = 4;

interface Match extends Span {
  /** The parts it was made of, last first; none for a literal or slot. */
  parts?: Partial;
}
interface Partial extends Span {
  last: Match;
  before: Partial | null;
}

/**
 * Finds every symbol of interest in one pass: literals and slots arrive in the order of their ends,
 * and each extends the unfinished rules that wait for it. All memory per state is bounded, so time
 * grows in proportion to the length of the text.
 */
export class OccurrenceFinder {
  private readonly waiting: WaitingMatches<Partial>;
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
  /** What was noted in the text read last, in the order in which it was first found, each once. */
  readonly noted = new NotedSpans();

  constructor(private readonly grammar: FrozenGrammar) {
    this.waiting = new WaitingMatches(grammar.goesOn.length);
    const { symbols } = grammar;
    this.seenEpoch = new Int32Array(symbols);
    this.seenEnd = new Int32Array(symbols);
    this.seenCount = new Uint8Array(symbols);
    this.seenStarts = new Int32Array(symbols * SPANS_AT_END);
  }

  find(text: NormalisedText, segments: Segments, slots: SlotSpan[]): Occurrence[] {
    this.epoch += 1;
    this.waiting.startAnew();
    this.text = text;
    this.segments = segments;
    this.found = [];
    this.noted.startAnew();
    const pending = findLiterals(text, this.grammar.trie);
    for (const slot of slots) pending.push(slot);
    for (const span of inOrderOfEnds(pending, text.length)) this.emit(span.symbol, span);
    return this.found;
  }

  /** `remembered`: the symbol whose span is remembered already. */
  private emit(symbol: number, match: Match, remembered = -1): void {
    const { firsts, continuations } = this.grammar;
    const { start, end } = match;
    this.report(symbol, match, remembered);
    const mostFirsts = firsts.starts[symbol + 1] ?? 0;
    let at = firsts.starts[symbol] ?? 0;
    if (at < mostFirsts) {
      const begun = { start, end, last: match, before: null };
      for (; at < mostFirsts; at += 1) this.waiting.add(firsts.items[at] ?? 0, begun);
    }
    const mostWays = continuations.starts[symbol + 1] ?? 0;
    for (let way = continuations.starts[symbol] ?? 0; way < mostWays; way += 3) {
      const from = continuations.items[way] ?? 0;
      if (!this.waiting.anyAt(from)) continue;
      const before = this.fitting(from, continuations.items[way + 1] ?? 0, start);
      if (!before) continue;
      this.enter(continuations.items[way + 2] ?? 0, {
        start: before.start,
        end,
        last: match,
        before,
      });
    }
  }

  private report(symbol: number, match: Match, remembered: number): void {
    const { wanted, noted } = this.grammar;
    const mostNoted = noted.starts[symbol + 1] ?? 0;
    for (let at = noted.starts[symbol] ?? 0; at < mostNoted; at += 1)
      this.noted.add(noted.items[at] ?? 0, match);
    const most = wanted.starts[symbol + 1] ?? 0;
    for (let at = wanted.starts[symbol] ?? 0; at < most; at += 1) {
      const own = wanted.items[at] ?? 0;
      if (own !== remembered && !this.remember(own, match)) continue;
      this.found.push({
        symbol: own,
        start: match.start,
        end: match.end,
        gaps: gapsOf(match),
      });
    }
  }

  /** False when the same span, or enough spans with this end, are known already. */
  private remember(symbol: number, { start, end }: Span): boolean {
    const base = symbol * SPANS_AT_END;
    if (this.seenEpoch[symbol] !== this.epoch || this.seenEnd[symbol] !== end) {
      this.seenEpoch[symbol] = this.epoch;
      this.seenEnd[symbol] = end;
      this.seenCount[symbol] = 1;
      this.seenStarts[base] = start;
      return true;
    }
    const count = this.seenCount[symbol] ?? 0;
    if (count >= SPANS_AT_END) return false;
    for (let at = 0; at < count; at += 1) if (this.seenStarts[base + at] === start) return false;
    this.seenStarts[base + count] = start;
    this.seenCount[symbol] = count + 1;
    return true;
  }

  private enter(state: number, partial: Partial): void {
    const { goesOn, complete } = this.grammar;
    if (goesOn[state] === 1) this.waiting.add(state, partial);
    const end = complete.starts[state + 1] ?? 0;
    let at = complete.starts[state] ?? 0;
    if (at === end) return;
    const match = { start: partial.start, end: partial.end, parts: partial };
    for (; at < end; at += 1) {
      const head = complete.items[at] ?? 0;
      if (this.remember(head, match)) this.emit(head, match, head);
    }
  }

  /** The nearest unfinished match that ends at most `gap` tokens before, in the same sentence. */
  private fitting(state: number, gap: number, start: number): Partial | null {
    const { tokens, sentence } = this.segments;
    return this.waiting.nearest(state, (partial) => {
      if (partial.end > start) return false;
      if (gap === ADJACENT) {
        if (partial.end === start) return true;
        return partial.end === start - 1 && this.text.codes[partial.end] === SPACE;
      }
      const between = (tokens[start] ?? 0) - (tokens[partial.end] ?? 0);
      return between <= gap && sentence[start] === sentence[partial.start];
    });
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
