import type { Continuation, Grammar } from './grammar';

/** Lists of numbers by index: those of `index` are `items[starts[index] .. starts[index + 1]]`. */
export interface Lists {
  starts: Int32Array;
  items: Int32Array;
}

/** The tree of literals as it is walked; see `LiteralTrie`. */
export interface FrozenTrie {
  alphabet: Uint16Array;
  /** By dense unit, the node that a literal beginning with it leads to, or 0. */
  roots: Int32Array;
  exact: Int32Array;
  prefix: Int32Array;
  keys: Int32Array;
  values: Int32Array;
}

/**
 * A grammar that no more is added to: nothing but numbers in a few arrays, so that it is quick to
 * walk and can be kept and brought back as it is. What a symbol is by itself ("eyes" is {eyes} is
 * {body}) is worked out beforehand: each list is that of the symbol and of all that it is.
 */
export interface FrozenGrammar {
  trie: FrozenTrie;
  symbols: number;
  /** By symbol: the symbols of interest. */
  wanted: Lists;
  /** By symbol: what it is noted as, whatever surrounds it (indices of concepts). */
  noted: Lists;
  /** By symbol: the states of rules of several parts that begin with it. */
  firsts: Lists;
  /** By symbol, how rules go on with it: `from`, `gap` and `to` in turn. */
  continuations: Lists;
  /** By state: the symbols that are complete there. */
  complete: Lists;
  /** By state: 1 where any rule goes on from it. */
  goesOn: Uint8Array;
}

/**
 * `wanted`: whether a symbol is of interest by itself; `noted`: the index under which it is noted
 * when it stands anywhere in a text, or undefined.
 */
export function freezeGrammar(
  grammar: Grammar,
  wanted: (symbol: number) => boolean,
  noted: (symbol: number) => number | undefined = () => undefined,
): FrozenGrammar {
  const { first, complete } = grammar;
  const kinds = new KindsOfSymbols(grammar.aliases);
  const all = first.map((_, symbol) => kinds.of(symbol));
  return {
    trie: grammar.trie.freeze(),
    symbols: first.length,
    wanted: listsOf(all, (symbols, add) => {
      for (const symbol of symbols) if (wanted(symbol)) add(symbol);
    }),
    noted: listsOf(all, (symbols, add) => {
      const indices = symbols.map(noted).filter((index) => index !== undefined);
      for (const index of new Set(indices)) add(index);
    }),
    firsts: listsOf(all, (symbols, add) => {
      for (const symbol of symbols) {
        const state = first[symbol] ?? -1;
        if (state >= 0) add(state);
      }
    }),
    continuations: listsOf(all, (symbols, add) => {
      for (const symbol of symbols)
        for (const way of grammar.continuations[symbol] ?? []) addWay(way, add);
    }),
    complete: listsOf(complete, (symbols, add) => {
      for (const symbol of symbols ?? []) add(symbol);
    }),
    goesOn: Uint8Array.from(grammar.goesOn, (goes) => (goes ? 1 : 0)),
  };
}

function addWay({ from, gap, to }: Continuation, add: (item: number) => void): void {
  add(from);
  add(gap);
  add(to);
}

/** What each symbol is by itself, with itself, worked out once. */
class KindsOfSymbols {
  private readonly known: (number[] | undefined)[] = [];

  constructor(private readonly aliases: readonly (number[] | undefined)[]) {}

  of(symbol: number): number[] {
    const known = this.known[symbol];
    if (known) return known;
    const heads = this.aliases[symbol];
    const own = heads
      ? [...new Set([symbol, ...heads.flatMap((head) => this.of(head))])]
      : [symbol];
    this.known[symbol] = own;
    return own;
  }
}

function listsOf<T>(
  entries: readonly T[],
  write: (entry: T, add: (item: number) => void) => void,
): Lists {
  const starts = new Int32Array(entries.length + 1);
  const items: number[] = [];
  const add = (item: number) => {
    items.push(item);
  };
  entries.forEach((entry, index) => {
    write(entry, add);
    starts[index + 1] = items.length;
  });
  return { starts, items: Int32Array.from(items) };
}
