import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/utils/contract/text';
import { chooseLanguage } from '@/utils/i18n/choose-language';
import { TEXTS } from '@/utils/i18n/messages';
import { STUDIO_TEXTS } from '@/utils/i18n/studio/messages';
import { t } from '@/utils/i18n/t';

const ALL = [...Object.entries(TEXTS), ...Object.entries(STUDIO_TEXTS)];

const parameters = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('interface texts', () => {
  for (const language of LANGUAGES) {
    it(`has every text in ${language}, none empty`, () => {
      for (const [key, text] of ALL) {
        expect(text[language].trim(), key).not.toBe('');
      }
    });

    it(`asks for the same parameters in ${language}`, () => {
      for (const [key, text] of ALL) {
        expect(parameters(text[language]), key).toEqual(parameters(text.en));
      }
    });
  }

  it('fills parameters in', () => {
    expect(t('zh-Hans', 'script.step', { number: 2, total: 5 })).toBe('第 2 小步，共 5 步');
  });

  it('leaves what a customer wrote as it is, braces included', () => {
    expect(t('en', 'search.none', { query: '{total} $1' })).toBe('Nothing found for “{total} $1”');
  });
});

describe('chooseLanguage', () => {
  it.each([
    [null, ['zh-TW', 'en'], 'zh-Hant'],
    [null, ['zh-HK'], 'zh-Hant'],
    [null, ['zh-Hant-CN'], 'zh-Hant'],
    [null, ['zh-Hans-HK'], 'zh-Hans'],
    [null, ['zh_CN'], 'zh-Hans'],
    [null, ['zh'], 'zh-Hans'],
    [null, ['de-DE', 'zh-SG'], 'zh-Hans'],
    [null, ['en-GB', 'zh-CN'], 'en'],
    [null, ['de'], 'en'],
    [null, [], 'en'],
    ['zh-Hant', ['en'], 'zh-Hant'],
  ] as const)('setting %s, browser %j → %s', (setting, languages, expected) => {
    expect(chooseLanguage(setting, languages)).toBe(expected);
  });
});
