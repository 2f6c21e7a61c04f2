/**
 * The tree of literals as it is walked. Nodes lie in the order in which a walk meets them, so that what
 * follows a node mostly lies beside it: reaching for memory is what finding literals costs. Each has
 * four numbers in `nodes`: the unit that leads to it, the next node with the same node above it (or 0),
 * and the kinds of the whole literal and of the prefix ("fraud*") that end there (or -1).
 */
export interface FrozenTrie {
  /** Dense number of each code unit that occurs in a literal; 0 for all others. */
  alphabet: Uint16Array;
  /** By dense unit, the node that a literal beginning with it leads to, or 0. */
  roots: Int32Array;
  nodes: Int32Array;
  /** By open addressing, key and node in turn: what lies below the nodes with many below them. */
  wide: Int32Array;
}

export interface TrieEdge {
  from: number;
  /** Dense. */
  unit: number;
  to: number;
}

/** A tree that literals were added to; node 0 is its root. */
export interface GrownTrie {
  alphabet: Uint16Array;
  letters: number;
  nodes: number;
  /** By node, the kind of the literal that ends there, or -1; and of the prefix. */
  exact: Int32Array;
  prefix: Int32Array;
  edges: TrieEdge[];
}

/** What each node holds. */
export const UNIT = 0;
export const BESIDE = 1;
export const EXACT = 2;
export const PREFIX = 3;
const SIZE = 4;
/** A node with more than so many below it has them in the table. */
const NARROW = 4;
const UNIT_BITS = 13;
/** Marks, in the unit of a node, what lies below it. */
const ANY_BELOW = 1 << 14;
const MANY_BELOW = 1 << 15;
const UNIT_MASK = (1 << UNIT_BITS) - 1;

export function freezeTrie({
  alphabet,
  letters,
  nodes: count,
  exact,
  prefix,
  edges,
}: GrownTrie): FrozenTrie {
  const below: (TrieEdge[] | undefined)[] = new Array(count);
  for (const edge of edges) {
    const own = below[edge.from];
    if (own) own.push(edge);
    else below[edge.from] = [edge];
  }
  const nodes = new Int32Array((count + 1) * SIZE);
  const roots = new Int32Array(letters + 1);
  const table: number[] = [];
  let next = 1;
  const write = (node: number, unit: number): number => {
    const own = next;
    next += 1;
    const children = below[node] ?? [];
    const many = children.length > NARROW;
    const marks = children.length === 0 ? 0 : many ? MANY_BELOW : ANY_BELOW;
    nodes[own * SIZE + UNIT] = unit | marks;
    nodes[own * SIZE + EXACT] = exact[node] ?? -1;
    nodes[own * SIZE + PREFIX] = prefix[node] ?? -1;
    let before = 0;
    for (const child of children) {
      const number = write(child.to, child.unit);
      if (many) table.push((own << UNIT_BITS) | child.unit, number);
      else if (before > 0) nodes[before * SIZE + BESIDE] = number;
      before = number;
    }
    return own;
  };
  for (const { unit, to } of below[0] ?? []) roots[unit] = write(to, unit);
  return { alphabet, roots, nodes, wide: writeTable(table) };
}

function writeTable(entries: readonly number[]): Int32Array {
  let size = 16;
  while (size < entries.length) size *= 2;
  const table = new Int32Array(size * 2);
  for (let at = 0; at < entries.length; at += 2) {
    const key = entries[at] ?? 0;
    let slot = hash(key) & (size - 1);
    while (table[slot * 2] !== 0) slot = (slot + 1) & (size - 1);
    table[slot * 2] = key;
    table[slot * 2 + 1] = entries[at + 1] ?? 0;
  }
  return table;
}

/** Where the four numbers of a node begin. */
export const placeOf = (node: number) => node * SIZE;

/** The node that the dense `unit` leads to from `node`, or 0. */
export function nextNode({ nodes, wide }: FrozenTrie, node: number, unit: number): number {
  const marks = nodes[node * SIZE + UNIT] ?? 0;
  if ((marks & MANY_BELOW) !== 0) return inTable(wide, (node << UNIT_BITS) | unit);
  if ((marks & ANY_BELOW) === 0) return 0;
  let child = node + 1;
  do {
    const place = child * SIZE;
    if (((nodes[place + UNIT] ?? 0) & UNIT_MASK) === unit) return child;
    child = nodes[place + BESIDE] ?? 0;
  } while (child !== 0);
  return 0;
}

function inTable(table: Int32Array, key: number): number {
  const mask = (table.length >> 1) - 1;
  let slot = hash(key) & mask;
  for (;;) {
    const found = table[slot * 2];
    if (found === key) return table[slot * 2 + 1] ?? 0;
    if (found === 0) return 0;
    slot = (slot + 1) & mask;
  }
}

function hash(key: number): number {
  const mixed = Math.imul(key, 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
