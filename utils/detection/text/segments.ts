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

const WORD = 1;
const HAN = 2;
const SENTENCE_END = 3;
const CLAUSE_END = 4;
const FULL_STOP = 5;
const APOSTROPHE = 6;

const KINDS = kindsOfUnits();

function kindsOfUnits(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  for (let code = 0; code < kinds.length; code += 1) {
    kinds[code] = isWordUnit(code) ? WORD : isHan(code) ? HAN : 0;
  }
  for (const end of '。!?;\n') kinds[end.charCodeAt(0)] = SENTENCE_END;
  for (const end of ',:"()—…~') kinds[end.charCodeAt(0)] = CLAUSE_END;
  kinds[0x2e] = FULL_STOP;
  kinds[0x27] = APOSTROPHE;
  return kinds;
}

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
    // Most are told without reaching into the table.
    const kind = isHan(code) ? HAN : (KINDS[code] ?? 0);
    tokens[at] = tokenCount;
    sentence[at] = sentences;
    clause[at] = clauses;
    if (kind === HAN || (kind === WORD && !inWord)) tokenCount += 1;
    if (kind === SENTENCE_END || (kind === FULL_STOP && endsSentence(codes, at, length))) {
      sentences += 1;
      clauses += 1;
    } else if (kind === CLAUSE_END) clauses += 1;
    inWord = kind === WORD || (inWord && kind === APOSTROPHE);
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
