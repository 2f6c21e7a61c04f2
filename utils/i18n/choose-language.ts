import type { Language } from '@/utils/contract/text';

const TRADITIONAL_REGIONS = new Set(['TW', 'HK', 'MO']);

function languageOfTag(tag: string): Language | null {
  const [primary, ...subtags] = tag.replaceAll('_', '-').split('-');
  if (primary?.toLowerCase() === 'en') return 'en';
  if (primary?.toLowerCase() !== 'zh') return null;
  // A script says more than a region: zh-Hans-HK is Simplified.
  const script = subtags.find((subtag) => subtag.length === 4)?.toLowerCase();
  if (script) return script === 'hant' ? 'zh-Hant' : 'zh-Hans';
  return subtags.some((subtag) => TRADITIONAL_REGIONS.has(subtag.toUpperCase()))
    ? 'zh-Hant'
    : 'zh-Hans';
}

/**
 * The interface language: what the person set, else the first of the browser's languages (BCP 47
 * tags, best first) that the interface speaks, else English.
 */
export function chooseLanguage(setting: Language | null, languages: readonly string[]): Language {
  if (setting) return setting;
  for (const tag of languages) {
    const language = languageOfTag(tag);
    if (language) return language;
  }
  return 'en';
}
