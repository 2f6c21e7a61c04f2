import { isLetter, isWordUnit } from '../text/characters';
import { SPACE } from '../text/fold-table';
import type { NormalisedText } from '../text/normalise';
import type { Segments } from '../text/segments';
import { ADJACENT, type Grammar } from './grammar';

/** Something found: `start` inclusive and `end` exclusive, in units of the normalised text. */
export interface Span {
  start: number;
  end: number;
}

/** A symbol of interest, with the stretches between its parts that no part covers. */
export interface Occurrence extends Span {
  symbol: number;
  gaps: Span[];
}

export interface SlotSpan extends Span {
  symbol: number;
}

/** How many unfinished matches a state remembers, and how many spans a symbol at one end. */
const REMEMBERED = 4;
const APOSTROPHE = 0x27;
const LETTER_S = 0x73;

interface Match extends Span {
  /** The parts it was made of, last first; null for a literal or slot. */
  parts: Partial | null;
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
  private readonly waiting: Partial[][];
  private readonly waitingEpoch: Int32Array;
  private readonly recent: Match[][];
  private readonly recentEpoch: Int32Array;
  private epoch = 0;
  private text: NormalisedText = { codes: new Uint16Array(0), origin: new Int32Array(0), length: 0 };
  private segments: Segments = {
    tokens: new Int32Array(1),
    sentence: new Int32Array(1),
    clause: new Int32Array(1),
  };
  private found: Occurrence[] = [];

  constructor(
    private readonly grammar: Grammar,
    private readonly wanted: Uint8Array,
  ) {
    this.waiting = grammar.complete.map(() => []);
    this.waitingEpoch = new Int32Array(grammar.complete.length);
    this.recent = grammar.first.map(() => []);
    this.recentEpoch = new Int32Array(grammar.first.length);
  }

  find(text: NormalisedText, segments: Segments, slots: SlotSpan[]): Occurrence[] {
    this.epoch += 1;
    this.text = text;
    this.segments = segments;
    this.found = [];
    const pending = this.findLiterals();
    for (const slot of slots) pending.push(slot);
    for (const span of inOrderOfEnds(pending, text.length)) {
      this.emit(span.symbol, { start: span.start, end: span.end, parts: null });
    }
    return this.found;
  }

  private findLiterals(): SlotSpan[] {
    const { trie } = this.grammar;
    const { codes, length } = this.text;
    const spans: SlotSpan[] = [];
    for (let start = 0; start < length; start += 1) {
      const code = codes[start] ?? 0;
      let unit = trie.alphabet[code] ?? 0;
      if (unit === 0 || (isWordUnit(code) && start > 0 && isWordUnit(codes[start - 1] ?? 0))) continue;
      let node = 0;
      for (let at = start; unit !== 0; ) {
        node = trie.next(node, unit);
        if (node === 0) break;
        at += 1;
        const exact = trie.exact[node] ?? -1;
        if (exact >= 0 && this.endsWord(at)) spans.push({ symbol: exact, start, end: at });
        const prefix = trie.prefix[node] ?? -1;
        if (prefix >= 0) spans.push({ symbol: prefix, start, end: this.wordEnd(at) });
        if (at >= length) break;
        unit = trie.alphabet[codes[at] ?? 0] ?? 0;
      }
    }
    return spans;
  }

  /** A word may not go on at `at`; a possessive "'s" does not count as going on. */
  private endsWord(at: number): boolean {
    const { codes, length } = this.text;
    if (at >= length || !isWordUnit(codes[at - 1] ?? 0)) return true;
    const next = codes[at] ?? 0;
    if (isWordUnit(next)) return false;
    if (next !== APOSTROPHE || at + 1 >= length || !isLetter(codes[at + 1] ?? 0)) return true;
    return codes[at + 1] === LETTER_S && (at + 2 >= length || !isWordUnit(codes[at + 2] ?? 0));
  }

  private wordEnd(at: number): number {
    let end = at;
    while (end < this.text.length && isWordUnit(this.text.codes[end] ?? 0)) end += 1;
    return end;
  }

  private emit(symbol: number, match: Match): void {
    if (!this.remember(symbol, match)) return;
    if (this.wanted[symbol] === 1) {
      this.found.push({ symbol, start: match.start, end: match.end, gaps: gapsOf(match) });
    }
    const state = this.grammar.first[symbol] ?? -1;
    if (state >= 0) this.enter(state, { start: match.start, end: match.end, last: match, before: null });
    for (const { from, gap, to } of this.grammar.continuations[symbol] ?? []) {
      if (this.waitingEpoch[from] !== this.epoch) continue;
      const before = this.fitting(from, gap, match);
      if (before) this.enter(to, { start: before.start, end: match.end, last: match, before });
    }
  }

  /** False when the same span, or enough spans with this end, are known already. */
  private remember(symbol: number, match: Match): boolean {
    const recent = this.recent[symbol];
    if (!recent) return false;
    if (this.recentEpoch[symbol] !== this.epoch) {
      this.recentEpoch[symbol] = this.epoch;
      recent.length = 0;
    }
    if (recent.length > 0 && recent[0]?.end !== match.end) recent.length = 0;
    if (recent.length >= REMEMBERED || recent.some((known) => known.start === match.start)) return false;
    recent.push(match);
    return true;
  }

  private enter(state: number, partial: Partial): void {
    if (this.grammar.goesOn[state]) {
      const waiting = this.waiting[state] ?? [];
      if (this.waitingEpoch[state] !== this.epoch) {
        this.waitingEpoch[state] = this.epoch;
        waiting.length = 0;
      }
      if (waiting.length >= REMEMBERED) waiting.shift();
      waiting.push(partial);
    }
    for (const head of this.grammar.complete[state] ?? []) {
      this.emit(head, { start: partial.start, end: partial.end, parts: partial });
    }
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

function inOrderOfEnds(spans: SlotSpan[], length: number): SlotSpan[] {
  if (spans.length < 2) return spans;
  const head = new Int32Array(length + 1).fill(-1);
  const next = new Int32Array(spans.length);
  for (let index = spans.length - 1; index >= 0; index -= 1) {
    const end = spans[index]?.end ?? 0;
    next[index] = head[end] ?? -1;
    head[end] = index;
  }
  const ordered: SlotSpan[] = [];
  for (let end = 0; end <= length; end += 1) {
    for (let index = head[end] ?? -1; index >= 0; index = next[index] ?? -1) {
      const span = spans[index];
      if (span) ordered.push(span);
    }
  }
  return ordered;
}

/** What lies between the parts of a match, at every depth. */
function gapsOf(match: Match): Span[] {
  const gaps: Span[] = [];
  const visit = ({ parts }: Match) => {
    for (let part = parts; part !== null; part = part.before) {
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
