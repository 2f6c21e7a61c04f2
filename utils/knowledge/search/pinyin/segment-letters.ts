import { type Readings, soundOf } from './readings';

/** One character's worth of typed letters: how it may sound, and with which letter it begins. */
export interface LetterPiece {
  /** Sounds it can be; none where only the first letter was typed. */
  sounds: readonly string[];
  initial: string;
}

const INITIAL = /^(?:[zcs]h|[a-hj-tw-z])/;
const LONGEST = 6;
/** A first letter alone says less than a syllable; so does the beginning of one. */
const COSTS = { syllable: 1, unfinished: 1.6, initial: 2.1 } as const;

/** Letters as a row of syllables and first letters, as few and as whole as can be; null: they are none. */
export function segmentLetters(letters: string, readings: Readings): LetterPiece[] | null {
  const best: ({ cost: number; from: number; piece: LetterPiece } | null)[] = [];
  const costAt = (at: number) => (at === 0 ? 0 : (best[at]?.cost ?? Number.POSITIVE_INFINITY));
  for (let at = 0; at < letters.length; at += 1) {
    const reached = costAt(at);
    if (reached === Number.POSITIVE_INFINITY) continue;
    for (const { length, cost, piece } of piecesAt(letters, at, readings)) {
      if (reached + cost < costAt(at + length)) {
        best[at + length] = { cost: reached + cost, from: at, piece };
      }
    }
  }
  const pieces: LetterPiece[] = [];
  for (let at = letters.length; at > 0; ) {
    const step = best[at];
    if (!step) return null;
    pieces.unshift(step.piece);
    at = step.from;
  }
  return pieces;
}

/** Every letter as the beginning of a character of its own; null where none begins so. */
export function asInitials(letters: string): LetterPiece[] | null {
  const pieces: LetterPiece[] = [];
  for (let at = 0; at < letters.length; ) {
    const initial = INITIAL.exec(letters.slice(at))?.[0];
    if (!initial) return null;
    pieces.push({ sounds: [], initial: initial.charAt(0) });
    at += initial.length;
  }
  return pieces;
}

function piecesAt(letters: string, at: number, { syllables }: Readings) {
  const pieces: { length: number; cost: number; piece: LetterPiece }[] = [];
  const initial = letters.charAt(at);
  const most = Math.min(LONGEST, letters.length - at);
  for (let length = most; length > 0; length -= 1) {
    const part = letters.slice(at, at + length);
    if (!syllables.has(part)) continue;
    pieces.push({
      length,
      cost: COSTS.syllable,
      piece: { sounds: [soundOf(part)], initial },
    });
  }
  const rest = letters.slice(at);
  if (rest.length > 1 && rest.length < LONGEST && !syllables.has(rest)) {
    const longer = [...syllables].filter((syllable) => syllable.startsWith(rest)).map(soundOf);
    const piece = { sounds: [...new Set(longer)], initial };
    if (longer.length > 0) pieces.push({ length: rest.length, cost: COSTS.unfinished, piece });
  }
  const sound = INITIAL.exec(rest)?.[0];
  if (sound) {
    pieces.push({ length: sound.length, cost: COSTS.initial, piece: { sounds: [], initial } });
  }
  return pieces;
}
