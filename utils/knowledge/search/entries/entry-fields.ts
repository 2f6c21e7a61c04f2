import { LANGUAGES, type Language, type Text, textIn } from '@/utils/contract/text';
import type { MatchedBy, SearchEntry, SearchField } from '../search-entry';

/** The title in every language. */
export function titlesOf(text: Text): SearchEntry['titles'] {
  return inEvery((language) => textIn(text, language));
}

/** One title for all languages, such as a customer's own words. */
export function sameTitle(title: string): SearchEntry['titles'] {
  return inEvery(() => title);
}

function inEvery(title: (language: Language) => string): SearchEntry['titles'] {
  return { 'zh-Hans': title('zh-Hans'), 'zh-Hant': title('zh-Hant'), en: title('en') };
}

export function plainFields(by: MatchedBy, texts: readonly string[]): SearchField[] {
  return texts.map((text) => ({ by, text }));
}

/**
 * In every language, so that a search in one finds what is shown in another. Longer texts leave out
 * Traditional Chinese: folded, it reads as the Simplified does.
 */
export function textFields(by: MatchedBy, texts: readonly (Text | undefined)[]): SearchField[] {
  const languages = by === 'title' || by === 'keyword' ? LANGUAGES : (['zh-Hans', 'en'] as const);
  return texts.flatMap((text) =>
    text
      ? [...new Set(languages.map((language) => textIn(text, language)))].map((words) => ({
          by,
          text: words,
        }))
      : [],
  );
}
