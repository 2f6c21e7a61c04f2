import type { NormalisedText } from '../text/normalise';
import type { Segments } from '../text/segments';
import { findLiterals } from './find-literals';
import type { FrozenGrammar } from './frozen-grammar';
import { MatchParts } from './match-parts';
import { NotedSpans } from './noted-spans';
import type { SlotSpan, Span } from './span';
import { SpanQueue } from './span-queue';
import { type Surroundings, WaitingMatches } from './waiting-matches';

/** A symbol of interest, with the stretches between its parts that no part covers. */
export interface Occurrence extends Span {
  symbol: number;
  gaps: Span[];
}

/** How many spans a symbol may have at one end. */
const SPANS_AT_END = 4;

/** A way that a rule can go on, and the part behind which. */
interface Opening {
  order: number;
  state: number;
  before: number;
}

/**
 * Finds every symbol of interest in one pass: literals and slots arrive in the order of their ends,
 * and each extends the unfinished rules that wait for it. All memory per state is bounded, so time
 * grows in proportion to the length of the text.
 */
export class OccurrenceFinder {
  private readonly pending = new SpanQueue();
  private readonly parts = new MatchParts();
  private readonly waiting: WaitingMatches;
  /** By symbol: when it was last seen, with which end, how often, and the starts of these. */
  private readonly seenEpoch: Int32Array;
  private readonly seenEnd: Int32Array;
  private readonly seenCount: Uint8Array;
  private readonly seenStarts: Int32Array;
  private epoch = 0;
  private around: Surroundings = {
    codes: new Uint16Array(0),
    tokens: new Int32Array(1),
    sentence: new Int32Array(1),
  };
  private found: Occurrence[] = [];
  /** What was noted in the text read last, in the order in which it was first found, each once. */
  readonly noted = new NotedSpans();

  constructor(private readonly grammar: FrozenGrammar) {
    this.waiting = new WaitingMatches(grammar.goesOn.length, this.parts);
    const { symbols } = grammar;
    this.seenEpoch = new Int32Array(symbols);
    this.seenEnd = new Int32Array(symbols);
    this.seenCount = new Uint8Array(symbols);
    this.seenStarts = new Int32Array(symbols * SPANS_AT_END);
  }

  find(text: NormalisedText, { tokens, sentence }: Segments, slots: SlotSpan[]): Occurrence[] {
    const { pending } = this;
    this.epoch += 1;
    this.parts.startAnew();
    this.waiting.startAnew();
    this.noted.startAnew();
    this.around = { codes: text.codes, tokens, sentence };
    this.found = [];
    pending.startAnew(text.length);
    findLiterals(text, this.grammar.trie, pending);
    for (const { symbol, start, end } of slots) pending.add(symbol, start, end);
    for (let end = 0; end <= text.length; end += 1) {
      for (let span = pending.firstAt(end); span >= 0; span = pending.after(span)) {
        const start = pending.starts[span] ?? 0;
        this.emit(pending.symbols[span] ?? 0, this.parts.addMatch(start), start, end, -1);
      }
    }
    return this.found;
  }

  /** `remembered`: the symbol whose span is remembered already, or -1. */
  private emit(symbol: number, match: number, start: number, end: number, remembered: number) {
    const { kinds, firsts } = this.grammar;
    const kind = kinds[symbol] ?? 0;
    this.report(kind, match, start, end, remembered);
    const mostFirsts = firsts.starts[kind + 1] ?? 0;
    let at = firsts.starts[kind] ?? 0;
    if (at < mostFirsts) {
      const begun = this.parts.addPart(start, end, match);
      for (; at < mostFirsts; at += 1) this.waiting.add(firsts.items[at] ?? 0, begun);
    }
    this.goOn(kind, match, start, end);
  }

  /** Rules that wait for this kind go on, in the order in which they were written. */
  private goOn(kind: number, match: number, start: number, end: number): void {
    const { starts, words, bits } = this.grammar.continuations;
    let open: Opening[] | null = null;
    const most = starts[kind + 1] ?? 0;
    for (let word = starts[kind] ?? 0; word < most; word += 1) {
      if (this.waiting.anyOf(words[word] ?? 0, bits[word] ?? 0))
        open = this.openings(word, start, open);
    }
    if (open === null) return;
    if (open.length > 1) open.sort((a, b) => a.order - b.order);
    for (const { state, before } of open) this.enter(state, end, match, before);
  }

  /** Adds the ways of a word of states that something fitting waits for. */
  private openings(word: number, start: number, open: Opening[] | null): Opening[] | null {
    const { wayStarts, from, gap, to, order } = this.grammar.continuations;
    const { waiting } = this;
    let all = open;
    const most = wayStarts[word + 1] ?? 0;
    for (let way = wayStarts[word] ?? 0; way < most; way += 1) {
      const state = from[way] ?? 0;
      if (!waiting.anyAt(state)) continue;
      const before = waiting.nearest(state, gap[way] ?? 0, start, this.around);
      if (before < 0) continue;
      all ??= [];
      all.push({ order: order[way] ?? 0, state: to[way] ?? 0, before });
    }
    return all;
  }

  private report(kind: number, match: number, start: number, end: number, remembered: number) {
    const { wanted, noted } = this.grammar;
    const mostNoted = noted.starts[kind + 1] ?? 0;
    for (let at = noted.starts[kind] ?? 0; at < mostNoted; at += 1)
      this.noted.add(noted.items[at] ?? 0, start, end);
    const most = wanted.starts[kind + 1] ?? 0;
    for (let at = wanted.starts[kind] ?? 0; at < most; at += 1) {
      const own = wanted.items[at] ?? 0;
      if (own !== remembered && !this.remember(own, start, end)) continue;
      this.found.push({ symbol: own, start, end, gaps: this.parts.gapsOf(match) });
    }
  }

  /** False when the same span, or enough spans with this end, are known already. */
  private remember(symbol: number, start: number, end: number): boolean {
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

  /** The rule has come as far as `state` with this match, behind the part `before`. */
  private enter(state: number, end: number, last: number, before: number): void {
    const { goesOn, complete } = this.grammar;
    const start = this.parts.starts[before] ?? 0;
    const part = this.parts.addPart(start, end, last, before);
    if (goesOn[state] === 1) this.waiting.add(state, part);
    const most = complete.starts[state + 1] ?? 0;
    let at = complete.starts[state] ?? 0;
    if (at === most) return;
    const match = this.parts.addMatch(start, part);
    for (; at < most; at += 1) {
      const head = complete.items[at] ?? 0;
      if (this.remember(head, start, end)) this.emit(head, match, start, end, head);
    }
  }
}
