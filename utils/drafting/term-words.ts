import type { DraftTerm } from './draft-rules';

interface Word {
  text: string;
  language: 'zh' | 'en';
}

const HAN = /\p{Script=Han}/u;
/** Longer ones nobody repeats word for word. */
const LONGEST = 50;
const LETTERS_END = /[a-z]$/i;

/** The ways to write a term, each in the language it belongs to; English ones with their plural. */
export function wordsOf({ word, aliases }: DraftTerm): Word[] {
  const texts = [word['zh-Hans'], word.en, ...aliases].filter((text) => text.length > 1);
  return [...new Set(texts)].flatMap((text): Word[] => {
    if (HAN.test(text)) return [{ text, language: 'zh' }];
    const forms = LETTERS_END.test(text) ? [text, `${text}s`] : [text];
    return forms.map((form) => ({ text: form, language: 'en' }));
  });
}

/** The plain wording itself: where it stands, the term is explained. */
export function explainingWords({ plain }: DraftTerm): Word[] {
  const words = [
    ...plain['zh-Hans']
      .split(/[\uff0c,\u3001\uff1b]/u)
      .filter((part) => part.length >= 4)
      .map((text) => ({ text, language: 'zh' as const })),
    { text: plain.en, language: 'en' as const },
  ];
  return words.filter(({ text }) => text.length <= LONGEST);
}
