import { type NearWord, openVocabulary, type Vocabulary } from '../query/vocabulary';
import { CHINESE_SYNONYMS } from './chinese-synonyms';
import { ENGLISH_SYNONYMS } from './english-synonyms';

/** By word, the others of its groups: small words inside any phrase; sayings of phrases are content. */
const alike = new Map<string, string[]>();
for (const line of `${CHINESE_SYNONYMS}${ENGLISH_SYNONYMS}`.trim().split(/\n+/)) {
  const group = line.split(' ');
  for (const word of group) {
    const others = group.filter((other) => other !== word);
    alike.set(word, [...(alike.get(word) ?? []), ...others]);
  }
}
const LONGEST = Math.max(...[...alike.keys()].map((word) => word.length));

/** Other words for this one; none for most. */
export function synonymsOf(word: string): readonly string[] {
  return alike.get(word) ?? [];
}

/** Every word with synonyms in a run of Chinese characters, with where it begins. */
export function* synonymsIn(
  run: string,
): Generator<{ at: number; length: number; others: readonly string[] }> {
  for (let at = 0; at < run.length; at += 1) {
    const most = Math.min(LONGEST, run.length - at);
    for (let length = most; length > 1; length -= 1) {
      const others = alike.get(run.slice(at, at + length));
      if (others) yield { at, length, others };
    }
  }
}

let english: Vocabulary | undefined;

/** English words with synonyms that a word may be a slip of. */
export function nearSynonyms(word: string): NearWord[] {
  english ??= openVocabulary(
    new TextEncoder().encode(
      [...alike.keys()]
        .filter((known) => /^[a-z]+$/.test(known))
        .sort()
        .join('\n'),
    ),
  );
  return english.near(word, 3);
}
