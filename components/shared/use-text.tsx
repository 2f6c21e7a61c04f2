import { createContext, type ReactNode, useContext } from 'react';
import { type Language, type Text, textIn } from '@/utils/contract/text';
import type { MessageKey } from '@/utils/i18n/messages';
import { type ParamsAfter, t } from '@/utils/i18n/t';
import type { Wording } from '@/utils/knowledge/regional-wording';

/** How a text of the knowledge base is put: in the words of the chosen region. */
const WordingContext = createContext<Wording>(textIn);
const LanguageContext = createContext<Language>('en');

/** Sets the interface language for everything inside. */
export function LanguageProvider(props: { language: Language; children: ReactNode }) {
  return <LanguageContext value={props.language}>{props.children}</LanguageContext>;
}

/** Sets the words of the region for everything inside. */
export function WordingProvider(props: { wording: Wording; children: ReactNode }) {
  return <WordingContext value={props.wording}>{props.children}</WordingContext>;
}

/**
 * `text`: a text of the interface; `content`: a text of the knowledge base; both in its language.
 * `wording`: the same for a text of the knowledge base in another language.
 */
export function useText() {
  const language = useContext(LanguageContext);
  const wording = useContext(WordingContext);
  return {
    language,
    text: <K extends MessageKey>(key: K, ...params: ParamsAfter<K>) => t(language, key, ...params),
    content: (text: Text) => wording(text, language),
    wording,
  };
}
