import type { Language } from '@/utils/contract/text';

/** As much of `SpeechSynthesisVoice` as decides. */
export interface Voice {
  name: string;
  lang: string;
  /** False: what is to be spoken would be sent to a server. */
  localService: boolean;
}

/** Which voices speak a language, best first. */
const FITTING: Record<Language, readonly RegExp[]> = {
  'zh-Hans': [/^(zh-CN|cmn-Hans|zh-Hans)/i, /^(zh|cmn)(?!.*(HK|TW|Hant))/i],
  'zh-Hant': [/^(zh-TW|cmn-Hant|zh-Hant)/i, /^zh-HK/i, /^(zh|cmn)/i],
  en: [/^en-GB/i, /^en/i],
};

/** A voice that runs on this machine and speaks the language; null where there is none. */
export function localVoice<V extends Voice>(voices: readonly V[], language: Language): V | null {
  const local = voices.filter(({ localService }) => localService === true);
  for (const fits of FITTING[language]) {
    const voice = local.find(({ lang }) => fits.test(lang.replace('_', '-')));
    if (voice) return voice;
  }
  return null;
}
