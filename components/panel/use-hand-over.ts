import { useText } from '@/components/shared/use-text';
import type { PanelActions } from './panel-props';

/** Inserting and copying, each with a word on what came of it. */
export function useHandOver(actions: PanelActions, say: (text: string, failed?: boolean) => void) {
  const { text } = useText();
  return {
    insert: async (sentence: string) => {
      try {
        const result = await actions.insert(sentence);
        if (result.ok) say(text('notice.inserted'));
        else say(text(`notice.${result.reason}`), true);
      } catch {
        // The background could not be reached, such as just after an update.
        say(text('notice.failed'), true);
      }
    },
    copy: async (sentence: string) => {
      const copied = await actions.copy(sentence);
      say(text(copied ? 'notice.copied' : 'notice.copyFailed'), !copied);
    },
  };
}
