import { type FrozenTrie, freezeTrie, type TrieEdge } from './frozen-trie';

const SYMBOL_BITS = 13;
const MAX_SYMBOLS = 1 << SYMBOL_BITS;
/** Room for the literals of the built-in content, so that building it need not grow. */
const FIRST_NODES = 1 << 17;
/** Node and unit share the 32 bits of a key. */
const MAX_NODES = 1 << (32 - SYMBOL_BITS);

/**
 * All literals in one tree, walked from every position of a text. Edges lie in one open-addressing
 * table, so that building costs a few milliseconds for thousands of literals. A literal's length is
 * limited by whoever adds it; the walk is therefore linear in the length of the text.
 */
export class LiteralTrie {
  /** Dense number of each code unit that occurs in a literal; 0 for all others. */
  readonly alphabet = new Uint16Array(0x10000);
  /** By node: the symbol of the whole literal that ends here, or -1. */
  exact: Int32Array = new Int32Array(FIRST_NODES).fill(-1);
  /** By node: the symbol of the prefix ("fraud*") that ends here, or -1. */
  prefix: Int32Array = new Int32Array(FIRST_NODES).fill(-1);
  private keys = new Int32Array(FIRST_NODES * 2);
  private values = new Int32Array(FIRST_NODES * 2);
  private mask = FIRST_NODES * 2 - 1;
  private nodes = 1;
  private letters = 0;

  /** The node that `unit` leads to from `node`, or 0. `unit` is dense. */
  private next(node: number, unit: number): number {
    const key = (node << SYMBOL_BITS) | unit;
    let slot = hash(key) & this.mask;
    for (;;) {
      const found = this.keys[slot];
      if (found === key) return this.values[slot] ?? 0;
      if (found === 0) return 0;
      slot = (slot + 1) & this.mask;
    }
  }

  /** Finds or makes the node of `literal`; -1 when there is no room for more. */
  add(literal: string): number {
    let node = 0;
    for (let at = 0; at < literal.length; at += 1) {
      const unit = this.denseUnit(literal.charCodeAt(at));
      if (unit < 0 || this.nodes >= MAX_NODES) return -1;
      const known = this.next(node, unit);
      node = known === 0 ? this.append(node, unit) : known;
    }
    return node;
  }

  /** The tree as it is walked, without the room to grow; `kinds`: by symbol. */
  freeze(kinds: Int32Array): FrozenTrie {
    const { alphabet, nodes } = this;
    const kindOf = (symbol: number) => kinds[symbol] ?? -1;
    const exact = this.exact.map(kindOf);
    const prefix = this.prefix.map(kindOf);
    const edges: TrieEdge[] = [];
    this.keys.forEach((key, slot) => {
      if (key === 0) return;
      const from = key >>> SYMBOL_BITS;
      edges.push({ from, unit: key & (MAX_SYMBOLS - 1), to: this.values[slot] ?? 0 });
    });
    return freezeTrie({ alphabet, letters: this.letters, nodes, exact, prefix, edges });
  }

  private denseUnit(code: number): number {
    const known = this.alphabet[code] ?? 0;
    if (known !== 0) return known;
    if (this.letters + 1 >= MAX_SYMBOLS) return -1;
    this.letters += 1;
    this.alphabet[code] = this.letters;
    return this.letters;
  }

  private append(node: number, unit: number): number {
    const created = this.nodes;
    this.nodes += 1;
    if (created >= this.exact.length) {
      this.exact = grow(this.exact);
      this.prefix = grow(this.prefix);
    }
    if (this.nodes * 1.5 > this.keys.length) this.resize(this.keys.length * 4);
    this.insert((node << SYMBOL_BITS) | unit, created);
    return created;
  }

  private insert(key: number, value: number): void {
    let slot = hash(key) & this.mask;
    while (this.keys[slot] !== 0) slot = (slot + 1) & this.mask;
    this.keys[slot] = key;
    this.values[slot] = value;
  }

  private resize(size: number): void {
    const { keys, values } = this;
    this.keys = new Int32Array(size);
    this.values = new Int32Array(size);
    this.mask = size - 1;
    for (let slot = 0; slot < keys.length; slot += 1) {
      const key = keys[slot] ?? 0;
      if (key !== 0) this.insert(key, values[slot] ?? 0);
    }
  }
}

function hash(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function grow(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 4).fill(-1);
  larger.set(array);
  return larger;
}
