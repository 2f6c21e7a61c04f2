import { isHan, isLetter, isWordUnit } from '../text/characters';
import type { NormalisedText } from '../text/normalise';
import { isCommonCharacter, isCommonWord } from './common-words';
import { hashWord, stemEnd } from './word-hash';

/** By UTF-16 unit: the number of its syllable without tone, 0 for none. For homophones and typos. */
export type Syllables = Uint16Array;

export type FeatureKind = 'character' | 'pair' | 'word' | 'words' | 'sound';

const LONGEST_WORD = 24;

/** Returns whether it knows the feature: how a pair sounds matters only where how it is written says nothing. */
type Visit = (kind: FeatureKind, key: number, position: number) => boolean;

/**
 * Visits what a text is made of: Chinese characters, pairs of neighbouring ones (by how they are
 * written and, where that is not known, by how they sound), words of other scripts without their endings, and pairs of words;
 * what stands in sentences about anything is passed over.
 * A key is a hash of 32 bits that differs between kinds; `position` is the unit where it begins.
 */
export function visitFeatures(text: NormalisedText, syllables: Syllables, visit: Visit): void {
  const { codes, length } = text;
  const words = new WordPairs(visit);
  for (let at = 0; at < length; at += 1) {
    const code = codes[at] ?? 0;
    if (isHan(code)) {
      visitCharacter(codes, at, syllables, visit);
      words.breakOff();
    } else if (isLetter(code)) {
      const start = at;
      while (at + 1 < length && isWordUnit(codes[at + 1] ?? 0)) at += 1;
      words.take(codes, start, Math.min(at + 1, start + LONGEST_WORD));
    }
  }
}

function visitCharacter(codes: Uint16Array, at: number, syllables: Syllables, visit: Visit): void {
  const code = codes[at] ?? 0;
  const before = at > 0 ? (codes[at - 1] ?? 0) : 0;
  const common = isCommonCharacter(code);
  if (!common) visit('character', mix(1, code), at);
  if (!isHan(before) || (common && isCommonCharacter(before))) return;
  if (visit('pair', mix(before, code), at - 1)) return;
  const first = syllables[before] ?? 0;
  const second = syllables[code] ?? 0;
  if (first > 0 && second > 0) visit('sound', mix(first * 8, second), at - 1);
}

/** Remembers the word before, for pairs. */
class WordPairs {
  private before = 0;
  private beforeIsCommon = false;

  constructor(private readonly visit: Visit) {}

  breakOff(): void {
    this.before = 0;
  }

  take(codes: Uint16Array, start: number, end: number): void {
    if (end - start < 2) return;
    const word = hashWord(codes, start, stemEnd(codes, start, end));
    const common = isCommonWord(word);
    if (!common) this.visit('word', word, start);
    if (this.before !== 0 && !(common && this.beforeIsCommon)) {
      this.visit('words', mix(this.before, word), start);
    }
    this.before = word;
    this.beforeIsCommon = common;
  }
}

function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
