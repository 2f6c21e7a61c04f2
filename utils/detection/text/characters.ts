/** Kinds of code units after folding. */

export const isHan = (code: number) =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);

export const isDigit = (code: number) => code >= 0x30 && code <= 0x39;

/** A letter or digit of a word that white space divides from others. */
export const isWordUnit = (code: number) =>
  (code >= 0x61 && code <= 0x7a) || isDigit(code) || (code >= 0xdf && code <= 0x52f);

export const isLetter = (code: number) => isWordUnit(code) && !isDigit(code);
