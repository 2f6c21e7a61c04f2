import { LiteralTrie } from './literal-trie';

/** Between two parts that stand side by side. */
export const ADJACENT = -1;

/** Gaps and symbols there can be, so that a state can be looked up by one number. */
const GAPS = 64;
const MOST_SYMBOLS = 2 ** 21;

/** A way to go on from a state: after `from`, at most `gap` tokens later, the symbol leads to `to`. */
export interface Continuation {
  from: number;
  gap: number;
  to: number;
}

/** One part of a rule: a symbol, and how far it may stand from the part before. */
export interface RulePart {
  gap: number;
  symbol: number;
}

/**
 * Symbols (literals, slots, concepts, signals) and the rules that build one from a sequence of
 * others. Rules that begin alike share their states, so that thousands of rules over a few hundred
 * concepts stay small.
 */
export class Grammar {
  readonly trie = new LiteralTrie();
  /** By symbol: the symbols that it is by itself. */
  readonly aliases: (number[] | undefined)[] = [];
  /** By symbol: the state reached when rules of several parts begin with it, or -1. */
  readonly first: number[] = [];
  /** By symbol: how rules go on with it. */
  readonly continuations: (Continuation[] | undefined)[] = [];
  /** By state: the symbols that are complete there. */
  readonly complete: (number[] | undefined)[] = [];
  /** By state: whether any rule goes on from it. */
  readonly goesOn: boolean[] = [];
  private readonly named = new Map<string, number>();
  private readonly states = new Map<number, number>();

  newSymbol(): number {
    this.first.push(-1);
    this.aliases.push(undefined);
    this.continuations.push(undefined);
    return this.first.length - 1;
  }

  /** The symbol of that name, made when it is not there yet. */
  symbol(name: string): number {
    const known = this.named.get(name);
    if (known !== undefined) return known;
    const created = this.newSymbol();
    this.named.set(name, created);
    return created;
  }

  hasSymbol(name: string): boolean {
    return this.named.has(name);
  }

  /** The symbol of a normalised literal, or -1 when the alphabet is full. */
  literal(text: string, prefix: boolean): number {
    const node = this.trie.add(text);
    if (node < 0) return -1;
    const table = prefix ? this.trie.prefix : this.trie.exact;
    const known = table[node] ?? -1;
    if (known >= 0) return known;
    const created = this.newSymbol();
    table[node] = created;
    return created;
  }

  /** `head` is whatever the parts are in this order. */
  addRule(head: number, parts: RulePart[]): void {
    const [only] = parts;
    if (only && parts.length === 1) {
      this.aliases[only.symbol] = withNew(this.aliases[only.symbol], head);
      return;
    }
    let state = -1;
    parts.forEach(({ gap, symbol }, index) => {
      state = index === 0 ? this.firstState(symbol) : this.stateAfter(state, gap, symbol);
    });
    if (state >= 0) this.complete[state] = withNew(this.complete[state], head);
  }

  private firstState(symbol: number): number {
    const known = this.first[symbol] ?? -1;
    if (known >= 0) return known;
    const created = this.newState();
    this.first[symbol] = created;
    return created;
  }

  private stateAfter(from: number, gap: number, symbol: number): number {
    const key = (from * GAPS + gap + 1) * MOST_SYMBOLS + symbol;
    const known = this.states.get(key);
    if (known !== undefined) return known;
    const to = this.newState();
    this.states.set(key, to);
    const continuations = this.continuations[symbol] ?? [];
    continuations.push({ from, gap, to });
    this.continuations[symbol] = continuations;
    this.goesOn[from] = true;
    return to;
  }

  private newState(): number {
    this.complete.push(undefined);
    this.goesOn.push(false);
    return this.complete.length - 1;
  }
}

function withNew(list: number[] | undefined, entry: number): number[] {
  if (!list) return [entry];
  if (!list.includes(entry)) list.push(entry);
  return list;
}
