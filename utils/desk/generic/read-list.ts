import { hashText } from '../hash-text';
import {
  addPiece,
  endsFooted,
  footed,
  inReadingOrder,
  NOTHING_STANDS,
  type Spoken,
  type Standing,
} from './assemble';
import { expand, expandList } from './expand';
import { isTelling } from './kids';
import { type PieceContext, readPiece } from './read-piece';
import { createRows } from './rows';
import { parentOf, tagOf } from './tree';
import type { Piece } from './types';

/** Reads a list by its recipe; what has not changed since the last time costs next to nothing. */
export function createListReader(
  container: Element,
  context: PieceContext,
  wrappers: WeakSet<Node>,
) {
  const read = new WeakMap<Element, readonly Piece[]>();
  const rows = createRows(container, wrappers);
  let before: { kid: Element; pieces: readonly Piece[]; standing: Standing; count: number }[] = [];
  /** How many rows at the beginning are known to be as they were when read. */
  let clean = 0;
  let spoken: Spoken[] = [];

  const piecesOf = (kid: Element): readonly Piece[] => {
    if (!isTelling(kid)) return [];
    const units = tagOf(kid) === 'BODY' ? expandList(kid) : expand(kid);
    return units.map((unit) => readPiece(unit, context));
  };

  const sameUntil = (kids: readonly Element[], foundAgain: boolean): number => {
    let same = foundAgain ? 0 : clean;
    for (; same < before.length && before[same]?.kid === kids[same]; same += 1) {
      const row = before[same];
      if (!row || read.get(row.kid) !== row.pieces) break;
    }
    return same;
  };

  /** Whether the names stand below the words: looked at closely only where both ends say so. */
  const isFooted = (kids: readonly Element[]) => {
    const telling = (kid: Element) =>
      read.get(kid)?.some(({ kind }) => kind === 'head' || kind === 'message');
    const ends = [kids.find(telling), kids.findLast(telling)];
    const [first, last] = ends.map((kid) => (kid && read.get(kid)) ?? []);
    return endsFooted(first ?? [], last ?? []) ? kids.flatMap((kid) => read.get(kid) ?? []) : null;
  };

  /** False: the deadline came first. */
  const readFrom = (kids: readonly Element[], first: number, deadline: number): boolean => {
    for (const kid of first === 0 ? kids : kids.slice(first)) {
      if (read.has(kid)) continue;
      if (performance.now() > deadline) return false;
      read.set(kid, piecesOf(kid));
    }
    return true;
  };

  const putTogether = (pieces: readonly Piece[]) => {
    before = [];
    clean = 0;
    spoken = [];
    let standing = NOTHING_STANDS;
    for (const piece of inReadingOrder(pieces)) standing = addPiece(standing, piece, spoken);
    return { spoken, from: 0 };
  };

  const goOnFrom = (kids: readonly Element[], same: number) => {
    const done = before.slice(0, same);
    const last = done.at(-1);
    const next = spoken.slice(0, last?.count ?? 0);
    const from = next.length;
    let standing = last?.standing ?? NOTHING_STANDS;
    for (const kid of kids.slice(same)) {
      const pieces = read.get(kid) ?? [];
      for (const piece of pieces) standing = addPiece(standing, piece, next);
      done.push({ kid, pieces, standing, count: next.length });
    }
    before = done;
    clean = done.length;
    spoken = next;
    return { spoken, from };
  };

  return {
    container,
    /** Null: the deadline came first. `from`: the first place in `spoken` that is not as before. */
    read(deadline: number): { spoken: readonly Spoken[]; from: number } | null {
      const foundAgain = rows.update();
      const kids = rows.all();
      const same = sameUntil(kids, foundAgain);
      clean = same;
      if (same === kids.length && same === before.length) return { spoken, from: spoken.length };
      if (!readFrom(kids, same, deadline)) return null;
      const all = isFooted(kids);
      return all && footed(all) ? putTogether(all) : goOnFrom(kids, same);
    },
    /** Takes in all changes of the list since the last time; without them it may be another. */
    follow: rows.follow,
    /** Whether the node stood in the list. */
    forget(node: Node): boolean {
      let at: Node | null = node;
      while (at) {
        if (rows.isHolder(at)) return true;
        const up: Element | null = parentOf(at);
        if (up && rows.isHolder(up)) {
          read.delete(at as Element);
          clean = Math.min(clean, rows.indexOf(at as Element) ?? 0);
          return true;
        }
        if (up === at) return false;
        at = up;
      }
      return false;
    },
  };
}
export type ListReader = ReturnType<typeof createListReader>;

/** A message's own name, or one made of what it says. */
export function messageId({ piece, author, time }: Spoken): string {
  return piece.id?.slice(0, 200) ?? `~${hashText([author, time, piece.text].join('\n'))}`;
}
