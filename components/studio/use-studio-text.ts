import { useText } from '@/components/shared/use-text';
import type { Text } from '@/utils/contract/text';
import { type StudioKey, type StudioParams, studioText } from '@/utils/i18n/studio/messages';

/** `text`: a text of the studio; `content`: a text of the knowledge base; both in its language. */
export function useStudioText() {
  const { language, content } = useText();
  return {
    language,
    content: (text: Text) => content(text),
    text: <K extends StudioKey>(key: K, ...params: StudioParams<K>) =>
      studioText(language, key, ...params),
  };
}
