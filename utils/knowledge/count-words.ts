const HAN_OR_WORD = /\p{Script=Han}|[\p{Script=Latin}\p{N}]+(?:[.'’-][\p{Script=Latin}\p{N}]+)*/gu;
const WORD = /[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu;

/** Chinese characters as heard: punctuation does not count; a Latin word or a number counts as one. */
export function countChinese(text: string): number {
  return text.match(HAN_OR_WORD)?.length ?? 0;
}

/** English words; "don't" and "step-by-step" are one each. */
export function countEnglish(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
