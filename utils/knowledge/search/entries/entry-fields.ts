import type { Item, ItemOf } from '@/utils/contract/pack';
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

type Target = ItemOf<'signal'>['target'];

/** A signal for more fraud types than this says too little about each of them. */
const FEW_FRAUD_TYPES = 3;

/** The sentences that signals must match, by what they speak for, such as `topic/transit-code`. */
export function examplesByTarget(items: readonly Item[]): Map<string, string[]> {
  const examples = new Map<string, string[]>();
  for (const item of items) {
    if (item.kind !== 'signal') continue;
    for (const key of targetKeys(item.target)) {
      const known = examples.get(key) ?? [];
      known.push(...item.matches);
      examples.set(key, known);
    }
  }
  return examples;
}

function targetKeys(target: Target): string[] {
  if ('need' in target) return [`need/${target.need}`];
  if ('topic' in target) return [`topic/${target.topic}`];
  if (target.fraudTypes.length > FEW_FRAUD_TYPES) return [];
  return target.fraudTypes.map((type) => `fraud-type/${type}`);
}
