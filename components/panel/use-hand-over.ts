import { useText } from '@/components/shared/use-text';
import type { InsertResult } from '@/utils/contract/messages';
import type { CareTools } from './care/care-tools';
import type { PanelActions } from './panel-props';

/** Inserting and copying, each with a word on what came of it. */
export function useHandOver(
  actions: PanelActions,
  care: Pick<CareTools, 'insertNote'> | undefined,
  say: (text: string, failed?: boolean) => void,
) {
  const { text } = useText();
  const tell = async (asked: Promise<InsertResult>, done: string) => {
    try {
      const result = await asked;
      if (result.ok) say(done);
      else say(text(`notice.${result.reason}`), true);
    } catch {
      // The background could not be reached, such as just after an update.
      say(text('notice.failed'), true);
    }
  };
  return {
    insert: (sentence: string) => tell(actions.insert(sentence), text('notice.inserted')),
    /** Null where nothing can be put into a note. */
    insertNote: care
      ? (note: string) => tell(care.insertNote(note), text('actions.noteInserted'))
      : null,
    copy: async (sentence: string) => {
      const copied = await actions.copy(sentence);
      say(text(copied ? 'notice.copied' : 'notice.copyFailed'), !copied);
    },
  };
}
