import { pointAt } from './times';
import type { Piece } from './types';

/** A message put together from its pieces; nobody has said yet who speaks. */
export interface Spoken {
  piece: Piece;
  author: string | null;
  /** ISO 8601; null where the page does not name the day. */
  time: string | null;
  /** Minutes since midnight, where no more is known. */
  clock: number | null;
  ids: readonly string[];
  role: Piece['role'];
  internal: boolean;
  traits: readonly string[];
  /** The author's name stands on the message itself, not on one above. */
  own: boolean;
}

export interface Run {
  author: string | null;
  ids: readonly string[];
  role: Piece['role'];
  internal: boolean;
  iso: string | null;
  clock: number | null;
  traits: readonly string[];
}

/** What stands when the next piece comes; never changed, so that it can be gone back to. */
export interface Standing {
  day: number | null;
  time: { iso: string | null; clock: number | null } | null;
  pending: Run | null;
  last: Spoken | null;
}

export const NOTHING_STANDS: Standing = { day: null, time: null, pending: null, last: null };

/** Puts a sample together from its beginning. */
export function assemble(pieces: readonly Piece[]): Spoken[] {
  const out: Spoken[] = [];
  let standing = NOTHING_STANDS;
  for (const piece of inReadingOrder(pieces)) standing = addPiece(standing, piece, out);
  return out;
}

/**
 * Puts names, times and words that stand apart together. What stands below an author's name
 * without one of its own is the same author's, as long as it looks the same.
 */
export function addPiece(standing: Standing, piece: Piece, out: Spoken[]): Standing {
  const { time } = piece;
  const day = time?.day ?? standing.day;
  if (piece.kind === 'none') return standing;
  const timeOnly = piece.kind === 'day' || (piece.kind === 'head' && !piece.author);
  const common = timeOnly && time ? { iso: time.iso, clock: time.clock } : standing.time;
  if (piece.kind === 'day') return { ...standing, day, time: common, last: null };
  if (piece.kind === 'head') {
    return { ...standing, day, time: common, pending: merged(standing.pending, piece) };
  }
  const spoken = spokenOf({ ...standing, day, time: common }, piece);
  out.push(spoken);
  return { day, time: common, pending: null, last: piece.event ? null : spoken };
}

function spokenOf({ day, time: common, pending: above, last }: Standing, piece: Piece): Spoken {
  // A message that names author and time itself owes nothing to a line above it.
  const pending = piece.author && piece.time ? null : above;
  const before = !pending && !piece.author && last && goesOn(last, piece) ? last : null;
  const author = piece.author ?? pending?.author ?? null;
  const clock = piece.time?.clock ?? pending?.clock ?? null;
  const time = piece.time?.iso ?? pending?.iso ?? pointOf(clock, day, common);
  return {
    piece,
    author: author ?? before?.author ?? null,
    time: time ?? (clock === null ? (before?.time ?? null) : null),
    clock: clock ?? before?.clock ?? null,
    ids: piece.ids.length > 0 ? piece.ids : (pending?.ids ?? before?.ids ?? []),
    role: piece.role ?? pending?.role ?? before?.role ?? null,
    internal: piece.internal || (pending?.internal ?? false) || (before?.internal ?? false),
    traits: pending ? [...piece.traits, ...pending.traits] : piece.traits,
    own: author !== null,
  };
}

/** A clock time on the day that stands above, or the time that stands above. */
function pointOf(clock: number | null, day: number | null, above: Standing['time']): string | null {
  if (clock !== null) return day === null ? null : pointAt(day, clock);
  if (!above) return null;
  return above.iso ?? (above.clock !== null && day !== null ? pointAt(day, above.clock) : null);
}

function merged(above: Run | null, piece: Piece): Run {
  const pending = above?.author && piece.author ? null : above;
  return {
    author: piece.author ?? pending?.author ?? null,
    ids: [...(pending?.ids ?? []), ...piece.ids],
    role: piece.role ?? pending?.role ?? null,
    internal: piece.internal || (pending?.internal ?? false),
    iso: piece.time?.iso ?? pending?.iso ?? null,
    clock: piece.time?.clock ?? pending?.clock ?? null,
    traits: [...(pending?.traits ?? []), ...piece.traits],
  };
}

const SIDES = /^(?:[sb]:|w:(?:customer|agent|theirs|mine|note|private))/;

/** Whether a message without a name may belong to the one above: one that says whose it is does not. */
const goesOn = (last: Spoken, piece: Piece) =>
  alike(last.piece, piece) && (piece.role === null || (piece.role === last.role && !last.internal));

function alike(above: Piece, piece: Piece): boolean {
  const sides = ({ traits }: Piece) =>
    traits
      .filter((trait) => SIDES.test(trait))
      .sort()
      .join();
  return sides(above) === sides(piece) && above.event === piece.event;
}

/** Names and times above the words, also where the page has them below. */
export function inReadingOrder(pieces: readonly Piece[]): readonly Piece[] {
  return footed(pieces) ? turned(pieces) : pieces;
}

const isTelling = ({ kind }: Piece) => kind === 'head' || kind === 'message';

/** Names and times stand below the words. */
export function footed(pieces: readonly Piece[]): boolean {
  const heads = pieces.filter(({ kind, author }) => kind === 'head' && author).length;
  return heads >= 2 && endsFooted(pieces, pieces);
}

/** Whether that can be, from the first and the last pieces alone. */
export function endsFooted(first: readonly Piece[], last: readonly Piece[]): boolean {
  const start = first.find(isTelling);
  return (
    start?.kind === 'message' && start.author === null && last.findLast(isTelling)?.kind === 'head'
  );
}

function turned(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  let words: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'head') {
      out.push(piece, ...words);
      words = [];
    } else words.push(piece);
  }
  return [...out, ...words];
}
