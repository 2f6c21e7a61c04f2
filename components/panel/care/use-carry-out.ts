import { useText } from '@/components/shared/use-text';
import { personalIn } from '@/utils/care/has-personal';
import { toolAddress } from '@/utils/care/tool-address';
import type { Action } from '@/utils/contract/action';
import type { NotKept } from '@/utils/contract/damage';
import { COUNTED, type Counted, type LedgerKind, type PersonalKind } from '@/utils/contract/ledger';
import { notKeptKey } from '../held/not-kept-key';
import type { PanelActions } from '../panel-props';
import type { CareTools } from './care-tools';
import { dayAndTime } from './times';

export interface Reminder {
  words: string;
  owner: string;
  /** Milliseconds since 1970. */
  dueAt: number;
}

const REMINDS: Partial<Record<Action['does'], LedgerKind>> = {
  'call-back': 'call-back',
  promise: 'promise',
  feedback: 'feedback',
};
export const reminderKind = (action: Action): LedgerKind | null => REMINDS[action.does] ?? null;

interface Around {
  tools: CareTools;
  actions: Pick<PanelActions, 'insert'>;
  toolOrigins: readonly string[];
  say(text: string, failed?: boolean): void;
}

/** Does what an action does with words that are filled in; false: it has to be tried again. */
export function useCarryOut({ tools, actions, toolOrigins, say }: Around) {
  const { text, language } = useText();

  const personal = (found: readonly PersonalKind[]) =>
    text('actions.personal', {
      kinds: found.map((kind) => text(`actions.kind.${kind}`)).join(text('actions.and')),
    });

  const write = async (action: Action, words: string): Promise<boolean> => {
    const note = action.into === 'note';
    try {
      const result = await (note ? tools.insertNote(words) : actions.insert(words));
      say(
        result.ok
          ? text(note ? 'actions.noteInserted' : 'notice.inserted')
          : text(`notice.${result.reason}`),
        !result.ok,
      );
      if (result.ok && isCounted(action.does)) tools.countRecord(action.does);
      return result.ok;
    } catch {
      say(text('notice.failed'), true);
      return false;
    }
  };

  return {
    write,

    /** What is wrong with words that are to be kept; null: nothing that can be told here. */
    problemOf(words: string): string | null {
      const found = personalIn(words);
      return found.length > 0 ? personal(found) : null;
    },

    async remind(kind: LedgerKind, reminder: Reminder): Promise<boolean> {
      const added = await tools
        .addEntry({ kind, ...reminder })
        .catch(() => ({ ok: false, reason: 'not-kept' }) as const);
      if (added.ok) {
        say(text('actions.reminding', { time: dayAndTime(reminder.dueAt, language) }));
        return true;
      }
      say(added.reason === 'personal' ? personal(added.found) : text(keyOf(added.reason)), true);
      return false;
    },

    async openTool(template: string, values: Readonly<Record<string, string>>): Promise<boolean> {
      const address = toolAddress(template, values, toolOrigins);
      if (address.ok) {
        const opened = await tools.openTool(address.url).catch(() => false);
        say(text(opened ? 'actions.toolOpened' : 'notice.failed'), !opened);
        return opened;
      }
      if (address.reason === 'not-allowed')
        say(text('actions.toolNotAllowed', { origin: address.origin }), true);
      else
        say(
          text(address.reason === 'unfilled' ? 'notice.unfilled' : 'actions.toolNoAddress'),
          true,
        );
      return false;
    },
  };
}

/** Why a reminder was not taken. */
const keyOf = (reason: 'past' | 'too-far' | 'set-by-company' | NotKept) =>
  reason === 'past' || reason === 'too-far' || reason === 'set-by-company'
    ? (`actions.${reason}` as const)
    : notKeptKey(reason);

const isCounted = (does: string): does is Counted => (COUNTED as readonly string[]).includes(does);
