import type { Region } from '@/utils/contract/region';
import type { RegionalWords } from '@/utils/contract/regional-words';
import { type Language, type Text, textIn } from '@/utils/contract/text';

/** A text in a language, in the words of a region. */
export type Wording = (text: Text, language: Language) => string;

/**
 * Traditional Chinese is converted by its characters; Taiwan and Hong Kong have their own words for
 * many things. The longest word counts, and what was put in its place is not looked at again.
 */
export function regionalWording(lists: readonly RegionalWords[], region: Region | null): Wording {
  const words = new Map(
    lists.filter((list) => list.region === region).flatMap(({ words }) => Object.entries(words)),
  );
  if (words.size === 0) return textIn;
  const longestFirst = [...words.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(longestFirst.map(literal).join('|'), 'gu');
  return (text, language) =>
    language === 'zh-Hant'
      ? textIn(text, language).replace(any, (word) => words.get(word) ?? word)
      : textIn(text, language);
}

const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
