import type { Message } from '@/utils/contract/conversation';
import {
  addPiece,
  footed,
  inReadingOrder,
  NOTHING_STANDS,
  type Spoken,
  type Standing,
} from './assemble';
import { expand, expandList, hasContent, isMark, isSaid } from './expand';
import { leavesOf } from './leaves';
import { type PieceContext, readPiece } from './read-piece';
import { childrenOf, isSilent, parentOf, tagOf } from './tree';
import type { Piece } from './types';

/** Items read at most, the newest as they stand on the page. */
const ITEM_LIMIT = 6000;

/** An element with fewer children is read as a whole. */
const WRAPPER_HOLDS = 8;
const WRAPPER_SAMPLE = 10;

/** Whether its children, as a sample shows, are one message each: with an author or time of its own. */
function isWrapper(kid: Element): boolean {
  if (kid.childElementCount < WRAPPER_HOLDS) return false;
  const all = childrenOf(kid);
  const sample = [...new Set([...all.slice(0, WRAPPER_SAMPLE), ...all.slice(-WRAPPER_SAMPLE)])];
  return sample.every((child) => {
    const [unit, another] = expand(child);
    const leaves = leavesOf(child, null);
    const whole = unit?.element === child && !unit.without?.size && !another;
    return whole && leaves.some(isMark) && leaves.some(isSaid);
  });
}

/** Reads a list by its recipe; what has not changed since the last time costs next to nothing. */
export function createListReader(container: Element, context: PieceContext) {
  let read = new WeakMap<Element, readonly Piece[]>();
  let before: { kid: Element; pieces: readonly Piece[]; standing: Standing; count: number }[] = [];
  let spoken: Spoken[] = [];

  /** Kids that do nothing but hold the messages: what they hold is read and forgotten one by one. */
  const wrappers = new WeakSet(childrenOf(container).filter(isWrapper));

  const rowsOf = (): Element[] =>
    childrenOf(container).flatMap((kid) => (wrappers.has(kid) ? childrenOf(kid) : [kid]));

  const piecesOf = (kid: Element): readonly Piece[] => {
    if (isSilent(kid) || !hasContent(kid)) return [];
    const units = tagOf(kid) === 'BODY' ? expandList(kid) : expand(kid);
    return units.map((unit) => readPiece(unit, context));
  };

  return {
    container,
    /** Null: the deadline came first. `from`: the first place in `spoken` that is not as before. */
    read(deadline: number): { spoken: readonly Spoken[]; from: number } | null {
      const kids = rowsOf().slice(-ITEM_LIMIT);
      let same = 0;
      while (same < before.length && before[same]?.kid === kids[same]) {
        const row = before[same];
        if (!row || read.get(row.kid) !== row.pieces) break;
        same += 1;
      }
      if (same === kids.length && same === before.length) return { spoken, from: spoken.length };
      for (let index = same; index < kids.length; index++) {
        const kid = kids[index];
        if (!kid || read.has(kid)) continue;
        if (performance.now() > deadline) return null;
        read.set(kid, piecesOf(kid));
      }
      const rows = before.slice(0, same);
      const last = rows.at(-1);
      const next = spoken.slice(0, last?.count ?? 0);
      let standing = last?.standing ?? NOTHING_STANDS;
      const from = next.length;
      const all = kids.flatMap((kid) => read.get(kid) ?? []);
      if (footed(all)) {
        before = [];
        spoken = [];
        for (const piece of inReadingOrder(all)) standing = addPiece(standing, piece, spoken);
        return { spoken, from: 0 };
      }
      for (const kid of kids.slice(same)) {
        const pieces = read.get(kid) ?? [];
        for (const piece of pieces) standing = addPiece(standing, piece, next);
        rows.push({ kid, pieces, standing, count: next.length });
      }
      before = rows;
      spoken = next;
      return { spoken, from };
    },
    /** Whether the node stood in the list. */
    forget(node: Node): boolean {
      let at: Node | null = node;
      while (at) {
        if (at === container || wrappers.has(at as Element)) return true;
        const up: Element | null = parentOf(at);
        if (up === container || (up && wrappers.has(up))) {
          read.delete(at as Element);
          return true;
        }
        if (up === at) return false;
        at = up;
      }
      return false;
    },
    forgetAll() {
      read = new WeakMap();
    },
  };
}
export type ListReader = ReturnType<typeof createListReader>;

/** A message's own name, or one made of what it says. */
export function messageId({ piece, author, time }: Spoken): string {
  return piece.id?.slice(0, 200) ?? `~${hash([author, time, piece.text].join('\n'))}`;
}

/** FNV-1a, 32 bits, twice seeded. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}

/** Whether the page shows the newest message first. */
export function isNewestFirst(spoken: readonly Spoken[]): boolean {
  const points = spoken.flatMap(
    ({ time, clock }) => time ?? (clock === null ? [] : String(clock).padStart(4, '0')),
  );
  if (points.length < 2 || points.length < spoken.length * 0.5) return false;
  let down = 0;
  let up = 0;
  for (let index = 1; index < points.length; index++) {
    const [one = '', two = ''] = [points[index - 1], points[index]];
    if (one.length !== two.length) continue;
    if (one > two) down += 1;
    else if (one < two) up += 1;
  }
  return down > up;
}

/** Oldest first: by time where every message has one, else as the page shows them. */
export function inOrder(messages: readonly Message[], newestFirst: boolean): readonly Message[] {
  const list = newestFirst ? messages.toReversed() : messages;
  let sorted = true;
  for (let index = 0; index < list.length; index++) {
    const time = list[index]?.time;
    if (!time) return list;
    if (index > 0 && (list[index - 1]?.time ?? '') > time) sorted = false;
  }
  return sorted ? list : list.toSorted((a, b) => (a.time ?? '').localeCompare(b.time ?? ''));
}
