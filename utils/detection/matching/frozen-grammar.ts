import type { Grammar } from './grammar';

/** Lists of numbers by index: those of `index` are `items[starts[index] .. starts[index + 1]]`. */
export interface Lists {
  starts: Int32Array;
  items: Int32Array;
}

/** The tree of literals as it is walked; see `LiteralTrie`. */
export interface FrozenTrie {
  alphabet: Uint16Array;
  exact: Int32Array;
  prefix: Int32Array;
  keys: Int32Array;
  values: Int32Array;
}

/**
 * A grammar that no more is added to: nothing but numbers in a few arrays, so that it is quick to
 * walk and can be kept and brought back as it is.
 */
export interface FrozenGrammar {
  trie: FrozenTrie;
  /** By symbol, the state reached when rules of several parts begin with it, or -1. */
  first: Int32Array;
  /** By symbol: the symbols that it is by itself. */
  aliases: Lists;
  /** By symbol, how rules go on with it: `from`, `gap` and `to` in turn. */
  continuations: Lists;
  /** By state: the symbols that are complete there. */
  complete: Lists;
  /** By state: 1 where any rule goes on from it. */
  goesOn: Uint8Array;
}

export function freezeGrammar(grammar: Grammar): FrozenGrammar {
  const { aliases, continuations, complete } = grammar;
  return {
    trie: grammar.trie.freeze(),
    first: Int32Array.from(grammar.first),
    aliases: listsOf(aliases, (symbols, add) => symbols.forEach(add)),
    continuations: listsOf(continuations, (ways, add) => {
      for (const { from, gap, to } of ways) {
        add(from);
        add(gap);
        add(to);
      }
    }),
    complete: listsOf(complete, (symbols, add) => symbols.forEach(add)),
    goesOn: Uint8Array.from(grammar.goesOn, (goes) => (goes ? 1 : 0)),
  };
}

function listsOf<T>(
  entries: readonly (T | undefined)[],
  write: (entry: T, add: (item: number) => void) => void,
): Lists {
  const starts = new Int32Array(entries.length + 1);
  const items: number[] = [];
  const add = (item: number) => {
    items.push(item);
  };
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index];
    if (entry !== undefined) write(entry, add);
    starts[index + 1] = items.length;
  }
  return { starts, items: Int32Array.from(items) };
}
