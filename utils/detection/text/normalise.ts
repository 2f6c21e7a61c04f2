import { isDigit, isHan, isLetter, isWordUnit } from './characters';
import { DROPPED, NEWLINE, SPACE } from './fold-table';

/** Longer messages are cut here: nobody types more, and the rest could only cost time. */
export const MAX_MESSAGE_UNITS = 100_000;

/**
 * A copy of a text that the engine reads. `codes[i]` is a folded UTF-16 unit, `origin[i]` the offset
 * of the unit in the original text that it came from.
 */
export interface NormalisedText {
  codes: Uint16Array;
  origin: Int32Array;
  length: number;
}

const HYPHEN = 0x2d;
const HIGH_TAG = 0xdb40;

/** White space between `before` and `after` as one unit, or nothing between Chinese characters. */
function joinAcrossSpace(before: number, after: number, newline: boolean): number {
  if (newline) {
    const wrapped = isLetter(after) && (isWordUnit(before) || before === 0x2c);
    return wrapped ? SPACE : NEWLINE;
  }
  return isHan(before) && isHan(after) ? DROPPED : SPACE;
}

/**
 * Folds width, case, Traditional characters and look-alike punctuation; drops invisible characters
 * and spaces between Chinese characters; makes white space one space, a line break inside an
 * English sentence a space, and a hyphen inside a word a space. Cuts at `MAX_MESSAGE_UNITS`.
 */
export function normalise(text: string, table: Uint16Array): NormalisedText {
  const limit = Math.min(text.length, MAX_MESSAGE_UNITS);
  const codes = new Uint16Array(limit);
  const origin = new Int32Array(limit);
  let length = 0;
  let spaceAt = -1;
  let newline = false;
  for (let at = 0; at < limit; at += 1) {
    const code = foldedUnit(text, at, table);
    if (code === DROPPED) continue;
    if (code === SPACE || code === NEWLINE) {
      if (spaceAt < 0) spaceAt = at;
      newline ||= code === NEWLINE;
      continue;
    }
    if (spaceAt >= 0 && length > 0) {
      const between = joinAcrossSpace(codes[length - 1] ?? 0, code, newline);
      codes[length] = between;
      origin[length] = spaceAt;
      if (between !== DROPPED) length += 1;
    }
    spaceAt = -1;
    newline = false;
    codes[length] = code;
    origin[length] = at;
    length += 1;
  }
  return { codes, origin, length };
}

/** Tag characters are pairs of units that nobody sees. */
function foldedUnit(text: string, at: number, table: Uint16Array): number {
  const raw = text.charCodeAt(at);
  if (raw === HIGH_TAG || (raw >= 0xdc00 && raw <= 0xdfff && text.charCodeAt(at - 1) === HIGH_TAG))
    return DROPPED;
  const code = table[raw] ?? raw;
  return code === HYPHEN ? readHyphen(text, at, table) : code;
}

/** A hyphen joins words ("hard-of-hearing", "73-year-old"); between digits it is part of a number. */
function readHyphen(text: string, at: number, table: Uint16Array): number {
  const before = table[text.charCodeAt(at - 1)] ?? 0;
  const after = table[text.charCodeAt(at + 1)] ?? 0;
  const inWord = isWordUnit(before) && isWordUnit(after) && !(isDigit(before) && isDigit(after));
  return inWord ? SPACE : HYPHEN;
}

/** The normalised units as a string, for parsers that want one. */
export function unitsToString(codes: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 8192) {
    const part: ArrayLike<number> = codes.subarray(at, Math.min(end, at + 8192));
    text += String.fromCharCode.apply(null, part as number[]);
  }
  return text;
}

/**
 * A literal of a pattern in the form in which it stands in a normalised text. Most are plain; the
 * few that are not take the long way.
 */
export function normaliseLiteral(literal: string, table: Uint16Array): string {
  const trimmed = literal.trim();
  let folded = '';
  let before = 0;
  for (let at = 0; at < trimmed.length; at += 1) {
    const code = table[trimmed.charCodeAt(at)] ?? 0;
    const plainSpace = code === SPACE && before !== SPACE && !isHan(before);
    if (!plainSpace && (code <= SPACE || code === HYPHEN || code === HIGH_TAG)) {
      const { codes, length } = normalise(trimmed, table);
      return unitsToString(codes, 0, length);
    }
    folded += String.fromCharCode(code);
    before = code;
  }
  return folded;
}
