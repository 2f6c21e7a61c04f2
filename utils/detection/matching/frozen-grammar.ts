import type { FrozenTrie } from './frozen-trie';
import type { Grammar } from './grammar';
import { type Ways, waysOf } from './ways';

/** Lists of numbers by index: those of `index` are `items[starts[index] .. starts[index + 1]]`. */
export interface Lists {
  starts: Int32Array;
  items: Int32Array;
}

/**
 * A grammar that no more is added to: nothing but numbers in a few arrays, so that it is quick to
 * walk and can be kept and brought back as it is. What a symbol is by itself ("eyes" is {eyes} is
 * {body}) is worked out beforehand. Symbols that are the same by themselves, like most words for one
 * thing, are one kind, so that there is one list for all of them.
 */
export interface FrozenGrammar {
  /** Its literals are told by their kinds. */
  trie: FrozenTrie;
  symbols: number;
  /** By symbol. */
  kinds: Int32Array;
  /**
   * By kind, side by side, where its entries begin in `wanted`, `noted`, `firsts` and the words of
   * `ways` (see `HEAD`); and of one kind more, where those of the last end.
   */
  heads: Int32Array;
  /** The symbols of interest. */
  wanted: Int32Array;
  /** What it is noted as, whatever surrounds it (indices of concepts). */
  noted: Int32Array;
  /** The states of rules of several parts that begin with it. */
  firsts: Int32Array;
  /** How rules go on with it. */
  ways: Ways;
  /** By state: the symbols that are complete there. */
  complete: Lists;
  /** By state: 1 where any rule goes on from it. */
  goesOn: Uint8Array;
}

/** What stands where in the head of a kind, and how much a head is. */
export const HEAD = { wanted: 0, noted: 1, firsts: 2, ways: 3, size: 4 } as const;

/**
 * `wanted`: whether a symbol is of interest by itself; `noted`: the index under which it is noted
 * when it stands anywhere in a text, or undefined.
 */
export function freezeGrammar(
  grammar: Grammar,
  wanted: (symbol: number) => boolean,
  noted: (symbol: number) => number | undefined = () => undefined,
): FrozenGrammar {
  const { first, continuations } = grammar;
  const matters = (symbol: number) =>
    wanted(symbol) ||
    noted(symbol) !== undefined ||
    (first[symbol] ?? -1) >= 0 ||
    continuations[symbol] !== undefined;
  const { kinds, members } = kindsOf(grammar, matters);
  const numbers = numberStates(grammar);
  const complete: number[][] = [];
  const goesOn = new Uint8Array(numbers.length);
  numbers.forEach((number, state) => {
    complete[number] = grammar.complete[state] ?? [];
    goesOn[number] = grammar.goesOn[state] ? 1 : 0;
  });
  const lists = {
    wanted: listsOf(members.map((symbols) => symbols.filter(wanted))),
    noted: listsOf(
      members.map((symbols) => [
        ...new Set(symbols.map(noted).filter((index) => index !== undefined)),
      ]),
    ),
    firsts: listsOf(
      members.map((symbols) =>
        symbols
          .map((symbol) => first[symbol] ?? -1)
          .filter((state) => state >= 0)
          .map((state) => numbers[state] ?? 0),
      ),
    ),
  };
  const { starts, ways } = waysOf(
    members.map((symbols) => symbols.flatMap((symbol) => continuations[symbol] ?? [])),
    numbers,
  );
  return {
    trie: grammar.trie.freeze(kinds),
    symbols: first.length,
    kinds,
    heads: headsOf([lists.wanted.starts, lists.noted.starts, lists.firsts.starts, starts]),
    wanted: lists.wanted.items,
    noted: lists.noted.items,
    firsts: lists.firsts.items,
    ways,
    complete: listsOf(complete),
    goesOn,
  };
}

/** Several numbers of each kind, put side by side. */
function headsOf(starts: readonly Int32Array[]): Int32Array {
  const heads = new Int32Array((starts[0]?.length ?? 0) * HEAD.size);
  starts.forEach((own, place) => {
    for (let kind = 0; kind < own.length; kind += 1)
      heads[kind * HEAD.size + place] = own[kind] ?? 0;
  });
  return heads;
}

/** States anew by number: those from which most rules go on lie side by side. */
function numberStates({ complete, continuations }: Grammar): Int32Array {
  const uses = new Int32Array(complete.length);
  for (const own of continuations) {
    for (const { from } of own ?? []) uses[from] = (uses[from] ?? 0) + 1;
  }
  const order = Array.from(uses.keys()).sort((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0) || a - b);
  const numbers = new Int32Array(complete.length);
  order.forEach((state, number) => {
    numbers[state] = number;
  });
  return numbers;
}

/** What each symbol is by itself, with itself, as far as it matters; the same for one kind. */
function kindsOf({ first, aliases }: Grammar, matters: (symbol: number) => boolean) {
  const known: (number[] | undefined)[] = [];
  const selves = (symbol: number): number[] => {
    const before = known[symbol];
    if (before) return before;
    const own = [...new Set([symbol, ...(aliases[symbol] ?? []).flatMap(selves)])];
    known[symbol] = own;
    return own;
  };
  const kinds = new Int32Array(first.length);
  const numbers = new Map<string, number>();
  const members: number[][] = [];
  for (let symbol = 0; symbol < kinds.length; symbol += 1) {
    const own = selves(symbol).filter(matters);
    const key = own.join();
    const kind = numbers.get(key) ?? members.length;
    if (kind === members.length) {
      numbers.set(key, kind);
      members.push(own);
    }
    kinds[symbol] = kind;
  }
  return { kinds, members };
}

function listsOf(entries: readonly (readonly number[])[]): Lists {
  const starts = new Int32Array(entries.length + 1);
  entries.forEach((own, index) => {
    starts[index + 1] = (starts[index] ?? 0) + own.length;
  });
  return { starts, items: Int32Array.from(entries.flat()) };
}
