import { isDigit, isHan, isLetter } from '../text/characters';
import { SPACE } from '../text/fold-table';
import type { NormalisedText } from '../text/normalise';
import { hashWord, stemEnd } from '../topics/word-hash';
import { GramList } from './gram-list';

/** `start` and `end` are units of the normalised text. */
export type VisitGram = (key: number, start: number, end: number) => void;

const LONGEST_WORD = 24;
/** Parts of words: long enough to be a root, short enough to be shared by its forms. */
const PART = 4;
const APOSTROPHE = 0x27;
const LETTER_S = 0x73;
const EDGE = 0x5f;

const visited = new GramList();

/**
 * Visits what `readGrams` reads; `visit` must not visit grams itself.
 * Returns how many were visited.
 */
export function visitGrams(text: NormalisedText, visit: VisitGram): number {
  readGrams(text, visited);
  const { keys, starts, ends, count } = visited;
  for (let at = 0; at < count; at += 1) visit(keys[at] ?? 0, starts[at] ?? 0, ends[at] ?? 0);
  return count;
}

/**
 * Reads what the model looks at: Chinese characters and words of other scripts (without their
 * endings; numbers by their length), each alone and with the one behind it, and the parts of words. Nothing reaches across punctuation. A key is a hash of 32 bits.
 * What the list held before is forgotten.
 */
export function readGrams({ codes, length }: NormalisedText, into: GramList): void {
  into.count = 0;
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
      readParts(codes, start, end, into);
    } else if (isDigit(code)) {
      while (at < length && isDigit(codes[at] ?? 0)) at += 1;
      token = mix(Math.min(at - start, 4), 0x23);
    } else {
      at += 1;
      if (code !== SPACE) last = 0;
      continue;
    }
    into.add(token, start, at);
    if (last !== 0) into.add(mix(last, token), lastStart, at);
    last = token;
    lastStart = start;
  }
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
function readParts(codes: Uint16Array, start: number, end: number, into: GramList): void {
  if (end - start < PART) return;
  for (let from = start - 1; from + PART <= end + 1; from += 1) {
    let hash = 0x1b873593;
    for (let at = from; at < from + PART; at += 1) {
      const code = at < start || at >= end ? EDGE : (codes[at] ?? 0);
      hash = Math.imul(hash ^ code, 0x01000193);
    }
    into.add(mix(hash, 0x77), Math.max(start, from), Math.min(end, from + PART));
  }
}

function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
