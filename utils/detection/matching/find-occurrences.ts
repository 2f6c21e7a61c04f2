import type { NormalisedText } from '../text/normalise';
import type { Segments } from '../text/segments';
import { findLiterals } from './find-literals';
import { type FrozenGrammar, HEAD } from './frozen-grammar';
import { MatchParts } from './match-parts';
import { NotedSpans } from './noted-spans';
import type { SlotSpan, Span } from './span';
import { SpanQueue } from './span-queue';
import { type Surroundings, WaitingMatches } from './waiting-matches';
import { WAY } from './ways';

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
    for (const { symbol, start, end } of slots)
      pending.add(this.grammar.kinds[symbol] ?? 0, start, end);
    for (let end = 0; end <= text.length; end += 1) {
      for (let span = pending.firstAt(end); span >= 0; span = pending.after(span)) {
        const start = pending.starts[span] ?? 0;
        this.emit(pending.kinds[span] ?? 0, this.parts.addMatch(start), start, end, -1);
      }
    }
    return this.found;
  }

  /** `remembered`: the symbol whose span is remembered already, or -1. */
  private emit(kind: number, match: number, start: number, end: number, remembered: number) {
    const { heads, firsts } = this.grammar;
    const head = kind * HEAD.size;
    this.report(head, match, start, end, remembered);
    const most = heads[head + HEAD.size + HEAD.firsts] ?? 0;
    let at = heads[head + HEAD.firsts] ?? 0;
    if (at < most) {
      const begun = this.parts.addPart(start, end, match);
      for (; at < most; at += 1) this.waiting.add(firsts[at] ?? 0, begun);
    }
    this.goOn(head, match, start, end);
  }

  /** Rules that wait for this kind go on, in the order in which they were written. */
  private goOn(head: number, match: number, start: number, end: number): void {
    const { heads, ways } = this.grammar;
    const most = heads[head + HEAD.size + HEAD.ways] ?? 0;
    let open: Opening[] | null = null;
    let word = this.waiting.nextOf(ways.words, heads[head + HEAD.ways] ?? 0, most);
    while (word >= 0) {
      open = this.openings(word, start, open);
      word = this.waiting.nextOf(ways.words, word + 1, most);
    }
    if (open === null) return;
    if (open.length > 1) open.sort((a, b) => a.order - b.order);
    for (const { state, before } of open) this.enter(state, end, match, before);
  }

  /** Adds the ways of a word of states that something fitting waits for. */
  private openings(word: number, start: number, open: Opening[] | null): Opening[] | null {
    const { starts, ways } = this.grammar.ways;
    const { waiting } = this;
    let all = open;
    const most = (starts[word + 1] ?? 0) * WAY.size;
    for (let way = (starts[word] ?? 0) * WAY.size; way < most; way += WAY.size) {
      const state = ways[way + WAY.from] ?? 0;
      if (!waiting.anyAt(state)) continue;
      const before = waiting.nearest(state, ways[way + WAY.gap] ?? 0, start, this.around);
      if (before < 0) continue;
      all ??= [];
      all.push({ order: ways[way + WAY.order] ?? 0, state: ways[way + WAY.to] ?? 0, before });
    }
    return all;
  }

  private report(head: number, match: number, start: number, end: number, remembered: number) {
    const { heads, wanted, noted } = this.grammar;
    const mostNoted = heads[head + HEAD.size + HEAD.noted] ?? 0;
    for (let at = heads[head + HEAD.noted] ?? 0; at < mostNoted; at += 1)
      this.noted.add(noted[at] ?? 0, start, end);
    const most = heads[head + HEAD.size + HEAD.wanted] ?? 0;
    for (let at = heads[head + HEAD.wanted] ?? 0; at < most; at += 1) {
      const own = wanted[at] ?? 0;
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
    const { goesOn, complete, kinds } = this.grammar;
    const start = this.parts.starts[before] ?? 0;
    const part = this.parts.addPart(start, end, last, before);
    if (goesOn[state] === 1) this.waiting.add(state, part);
    const most = complete.starts[state + 1] ?? 0;
    let at = complete.starts[state] ?? 0;
    if (at === most) return;
    const match = this.parts.addMatch(start, part);
    for (; at < most; at += 1) {
      const symbol = complete.items[at] ?? 0;
      if (this.remember(symbol, start, end))
        this.emit(kinds[symbol] ?? 0, match, start, end, symbol);
    }
  }
}
