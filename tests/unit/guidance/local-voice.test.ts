import { describe, expect, it } from 'vitest';
import { localVoice } from '@/utils/guidance/local-voice';

const voice = (lang: string, localService: boolean) => ({
  name: `${lang} ${localService ? 'here' : 'elsewhere'}`,
  lang,
  localService,
});

describe('a voice for the preview', () => {
  it('is never one that sends the words away, however well it fits', () => {
    expect(localVoice([voice('zh-CN', false), voice('en-GB', false)], 'zh-Hans')).toBeNull();
    const voices = [voice('zh-CN', false), voice('zh-TW', false), voice('zh', true)];
    expect(localVoice(voices, 'zh-Hans')?.name).toBe('zh here');
  });

  it('speaks the language of the sentence', () => {
    const voices = [voice('de-DE', true), voice('en_US', true), voice('zh-HK', true)];
    expect(localVoice(voices, 'en')?.lang).toBe('en_US');
    expect(localVoice(voices, 'zh-Hant')?.lang).toBe('zh-HK');
    expect(localVoice(voices, 'zh-Hans')).toBeNull();
  });

  it('prefers the customer’s own', () => {
    const voices = [voice('zh-HK', true), voice('zh-TW', true), voice('zh-CN', true)];
    expect(localVoice(voices, 'zh-Hant')?.lang).toBe('zh-TW');
    expect(localVoice(voices, 'zh-Hans')?.lang).toBe('zh-CN');
  });

  it('is none where there is none', () => {
    expect(localVoice([], 'en')).toBeNull();
  });
});
