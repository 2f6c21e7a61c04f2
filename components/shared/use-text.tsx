import { createContext, type ReactNode, useContext } from 'react';
import { type Language, type Text, textIn } from '@/utils/contract/text';
import type { MessageKey } from '@/utils/i18n/messages';
import { type ParamsAfter, t } from '@/utils/i18n/t';

const LanguageContext = createContext<Language>('en');

/** Sets the interface language for everything inside. */
export function LanguageProvider(props: { language: Language; children: ReactNode }) {
  return <LanguageContext value={props.language}>{props.children}</LanguageContext>;
}

/** `text`: a text of the interface; `content`: a text of the knowledge base; both in its language. */
export function useText() {
  const language = useContext(LanguageContext);
  return {
    language,
    text: <K extends MessageKey>(key: K, ...params: ParamsAfter<K>) => t(language, key, ...params),
    content: (text: Text) => textIn(text, language),
  };
}
