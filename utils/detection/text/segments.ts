import { isDigit, isHan, isWordUnit } from './characters';
import { NEWLINE, SPACE } from './fold-table';
import type { NormalisedText } from './normalise';

/**
 * Where a text divides. `tokens[i]` counts the tokens (one Chinese character, one word of another
 * script) that begin before unit `i`; `sentence[i]` and `clause[i]` number the sentence and clause
 * that unit `i` stands in. All have one entry more than there are units.
 */
export interface Segments {
  tokens: Int32Array;
  sentence: Int32Array;
  clause: Int32Array;
}

const units = (text: string) => new Set([...text].map((character) => character.charCodeAt(0)));
const SENTENCE_ENDS = units('。!?;\n');
const CLAUSE_ENDS = units(',、:"()—…~');
const FULL_STOP = 0x2e;

export function segment({ codes, length }: NormalisedText): Segments {
  const tokens = new Int32Array(length + 1);
  const sentence = new Int32Array(length + 1);
  const clause = new Int32Array(length + 1);
  let tokenCount = 0;
  let sentences = 0;
  let clauses = 0;
  let inWord = false;
  for (let at = 0; at < length; at += 1) {
    const code = codes[at] ?? 0;
    tokens[at] = tokenCount;
    sentence[at] = sentences;
    clause[at] = clauses;
    if (isWordUnit(code)) {
      if (!inWord) tokenCount += 1;
      inWord = true;
      continue;
    }
    if (code === 0x27 && inWord) continue;
    inWord = false;
    if (isHan(code)) tokenCount += 1;
    else if (SENTENCE_ENDS.has(code) || (code === FULL_STOP && endsSentence(codes, at, length))) {
      sentences += 1;
      clauses += 1;
    } else if (CLAUSE_ENDS.has(code)) clauses += 1;
  }
  tokens[length] = tokenCount;
  sentence[length] = sentences;
  clause[length] = clauses;
  return { tokens, sentence, clause };
}

/** A full stop ends a sentence unless it stands inside a number, an address or an abbreviation. */
function endsSentence(codes: Uint16Array, at: number, length: number): boolean {
  if (at + 1 >= length) return true;
  const next = codes[at + 1] ?? 0;
  if (next === SPACE || next === NEWLINE) {
    const abbreviation = isWordUnit(codes[at - 1] ?? 0) && !isWordUnit(codes[at - 2] ?? 0);
    return !abbreviation || isDigit(codes[at - 1] ?? 0);
  }
  return isHan(next) && !isDigit(codes[at - 1] ?? 0);
}
