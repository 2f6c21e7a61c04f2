import { buildFoldTable } from '@/utils/detection/text/fold-table';
import { normaliseLiteral } from '@/utils/detection/text/normalise';

let table: Uint16Array | undefined;

/** Width, case, Traditional characters and look-alikes folded, as detection reads a message. */
export function fold(text: string): string {
  table ??= buildFoldTable();
  return normaliseLiteral(text, table);
}

const RUNS = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;
const HAN = /^\p{Script=Han}/u;

/**
 * What a text is compared by: pairs of Chinese characters, and the stems of other words. A single
 * Chinese character stands for itself where no neighbour makes a pair. White space separates.
 */
export function gramsOf(text: string): string[] {
  const grams: string[] = [];
  // A line break, unlike a space, stays between Chinese characters when folded.
  for (const [run] of fold(text.replace(/\s+/g, '\n')).matchAll(RUNS)) {
    if (!HAN.test(run)) grams.push(stem(run));
    else if (run.length === 1) grams.push(run);
    else for (let at = 0; at + 1 < run.length; at++) grams.push(run.slice(at, at + 2));
  }
  return grams;
}

/** Single Chinese characters of a text, for queries of one character. */
export function charactersOf(text: string): string[] {
  return fold(text).match(/\p{Script=Han}/gu) ?? [];
}

/** English endings off: `charges`, `charged` and `charging` are one word. */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  const bare = word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?:ing|ed)$/, '')
    .replace(/([^s])s$/, '$1')
    .replace(/(.)e$/, '$1');
  const single = bare.replace(/([b-df-hj-km-np-rtv-z])\1$/, '$1');
  return single.length >= 3 ? single : word;
}
