import { stem } from '../text/grams';
import { pairKey, textKey } from '../text/keys';
import type { WantedKey } from './token-maker';

/** What a word that means the same counts beside the one that was typed. */
const SYNONYM = 0.6;

export function hanPair(pair: string, share: number): WantedKey {
  return { channel: 'han', key: pairKey(pair.charCodeAt(0), pair.charCodeAt(1)), share };
}

export function wordKey(word: string, share: number): WantedKey {
  return { channel: 'word', key: textKey(word), share };
}

/** Keys of words that mean the same as what was typed. */
export function keysOfSynonyms(words: readonly string[]): WantedKey[] {
  return words.flatMap((word) => {
    if (/^[a-z]/.test(word)) return [wordKey(stem(word), SYNONYM)];
    return Array.from({ length: word.length - 1 }, (_, at) =>
      // One pair of a longer word is only a part of it.
      hanPair(word.slice(at, at + 2), (SYNONYM * 2) / word.length),
    );
  });
}
