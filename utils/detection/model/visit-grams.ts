import { isDigit, isHan, isLetter } from '../text/characters';
import { SPACE } from '../text/fold-table';
import type { NormalisedText } from '../text/normalise';
import { hashWord, stemEnd } from '../topics/word-hash';

/** `start` and `end` are units of the normalised text. */
export type VisitGram = (key: number, start: number, end: number) => void;

const LONGEST_WORD = 24;
/** Parts of words: long enough to be a root, short enough to be shared by its forms. */
const PART = 4;
const APOSTROPHE = 0x27;
const LETTER_S = 0x73;
const EDGE = 0x5f;

/**
 * Visits what the model looks at: Chinese characters and words of other scripts (without their
 * endings; numbers by their length), each alone and with the one behind it, and the parts of words. Nothing reaches across punctuation. A key is a hash of 32 bits.
 * Returns how many were visited.
 */
export function visitGrams(text: NormalisedText, visit: VisitGram): number {
  const { codes, length } = text;
  let count = 0;
  // The token before, 0 for none, and where it began.
  let last = 0;
  let lastStart = 0;
  for (let at = 0; at < length; ) {
    const code = codes[at] ?? 0;
    const start = at;
    let token = 0;
    if (isHan(code)) {
      token = mix(code, 0x51);
      at += 1;
    } else if (isLetter(code)) {
      at = endOfWord(codes, at, length);
      const end = Math.min(withoutPossessive(codes, start, at), start + LONGEST_WORD);
      token = hashWord(codes, start, stemEnd(codes, start, end)) || 1;
      count += visitParts(codes, start, end, visit);
    } else if (isDigit(code)) {
      while (at < length && isDigit(codes[at] ?? 0)) at += 1;
      token = mix(Math.min(at - start, 4), 0x23);
    } else {
      at += 1;
      if (code !== SPACE) last = 0;
      continue;
    }
    visit(token, start, at);
    count += 1;
    if (last !== 0) {
      visit(mix(last, token), lastStart, at);
      count += 1;
    }
    last = token;
    lastStart = start;
  }
  return count;
}

/** Letters, and apostrophes between them. */
function endOfWord(codes: Uint16Array, start: number, length: number): number {
  let at = start;
  while (at < length) {
    const code = codes[at] ?? 0;
    if (!isLetter(code) && !(code === APOSTROPHE && isLetter(codes[at + 1] ?? 0))) break;
    at += 1;
  }
  return at;
}

function withoutPossessive(codes: Uint16Array, start: number, end: number): number {
  const possessive = codes[end - 1] === LETTER_S && codes[end - 2] === APOSTROPHE;
  return possessive && end - 2 > start ? end - 2 : end;
}

/** Four letters in a row, the edges of the word counted as one each. */
function visitParts(codes: Uint16Array, start: number, end: number, visit: VisitGram): number {
  if (end - start < PART) return 0;
  for (let from = start - 1; from + PART <= end + 1; from += 1) {
    let hash = 0x1b873593;
    for (let at = from; at < from + PART; at += 1) {
      const code = at < start || at >= end ? EDGE : (codes[at] ?? 0);
      hash = Math.imul(hash ^ code, 0x01000193);
    }
    visit(mix(hash, 0x77), Math.max(start, from), Math.min(end, from + PART));
  }
  return end - start - PART + 3;
}

function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
