import { isHan } from '../text/characters';
import type { NormalisedText } from '../text/normalise';
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
  /** Pairs of characters and words, to know the same question in other words; few. */
  pieces: ReadonlySet<number>;
}

const MOST_PIECES = 120;
const MARKS_IN_A_ROW = /[?!?!]{3}|[?!?!] ?[?!?!] ?[?!?!]/;

export function readManner(original: string, text: NormalisedText, marks: ScopeMarks): Manner {
  const start = original.slice(0, 400);
  const letters = start.replace(/[^A-Za-z]/g, '');
  const capitals = letters.replace(/[a-z]/g, '').length;
  return {
    laughs: marks['behaviour-laughs'].length > 0,
    asksAgain: marks['behaviour-asks-again'].length > 0,
    dictated: marks['behaviour-dictates'].length > 1,
    loud: MARKS_IN_A_ROW.test(start) || (letters.length >= 16 && capitals > letters.length * 0.8),
    length: text.length,
    pieces: piecesOf(text),
  };
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
