import { isHan } from '../text/characters';
import { type NormalisedText, normalise } from '../text/normalise';
import type { ScopeMarks } from './scope-marks';

/** How a message is written, whatever it says. */
export interface Manner {
  laughs: boolean;
  /** "What do you mean", "I did not get that". */
  asksAgain: boolean;
  /** Spoken punctuation and other traces of speech made text. */
  dictated: boolean;
  /** Capitals throughout, or rows of question and exclamation marks. */
  loud: boolean;
  /** Characters or letters, none counted twice for white space. */
  length: number;
  /** Pairs of characters and words, to know the same question in other words; few, and made when asked for. */
  pieces(): ReadonlySet<number>;
}

const MOST_PIECES = 120;
/** How much of a text tells how it is written. */
const MOST_READ = 400;
const FEWEST_LETTERS = 16;
const MARKS_IN_A_ROW = /[?!?!]{3}|[?!?!] ?[?!?!] ?[?!?!]/;

export function readManner(
  original: string,
  text: NormalisedText,
  marks: ScopeMarks,
  table: Uint16Array,
): Manner {
  const start = original.slice(0, MOST_READ);
  let pieces: ReadonlySet<number> | undefined;
  return {
    laughs: marks['behaviour-laughs'].length > 0,
    asksAgain: marks['behaviour-asks-again'].length > 0,
    dictated: marks['behaviour-dictates'].length > 1,
    loud: MARKS_IN_A_ROW.test(start) || isShouted(start),
    length: text.length,
    pieces() {
      pieces ??= piecesOf(normalise(original.slice(0, MOST_READ * 4), table));
      return pieces;
    },
  };
}

/** Of the letters of some words, nearly all are capitals. */
function isShouted(text: string): boolean {
  let capitals = 0;
  let small = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x41 && code <= 0x5a) capitals += 1;
    else if (code >= 0x61 && code <= 0x7a) small += 1;
  }
  return capitals + small >= FEWEST_LETTERS && capitals > (capitals + small) * 0.8;
}

function piecesOf({ codes, length }: NormalisedText): Set<number> {
  const pieces = new Set<number>();
  const limit = Math.min(length, MOST_PIECES * 2);
  let word = 0;
  for (let at = 0; at < limit && pieces.size < MOST_PIECES; at += 1) {
    const code = codes[at] ?? 0;
    if (isHan(code)) {
      if (isHan(codes[at + 1] ?? 0)) pieces.add(code * 0x10000 + (codes[at + 1] ?? 0));
      word = 0;
    } else if (code > 0x2f) word = Math.imul(word ^ code, 0x01000193);
    else if (word !== 0) {
      pieces.add(word);
      word = 0;
    }
  }
  if (word !== 0) pieces.add(word);
  return pieces;
}
