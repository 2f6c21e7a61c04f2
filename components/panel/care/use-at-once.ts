import { useText } from '@/components/shared/use-text';
import { dueTime } from '@/utils/care/due-time';
import { fillVariables } from '@/utils/care/fill-variables';
import type { Action } from '@/utils/contract/action';
import type { PanelActions } from '../panel-props';
import { usePanel } from '../use-panel';
import type { CareTools } from './care-tools';
import { reminderKind, useCarryOut } from './use-carry-out';

interface Around {
  tools: CareTools;
  actions: Pick<PanelActions, 'insert'>;
  agentName: string;
  say(text: string, failed?: boolean): void;
  onDone(): void;
}

/** Actions with nothing to ask are done by their digit alone. */
export function useAtOnce({ tools, actions, agentName, say, onDone }: Around) {
  const { wording, content } = useText();
  const { customerLanguage, channel, noteOnly } = usePanel();
  const carryOut = useCarryOut({ tools, actions, toolOrigins: [], say });
  /** Empty where something has to be asked for first. */
  const wordsOf = ({ text }: Action) => {
    const filled = fillVariables(text ? wording(text, customerLanguage) : '', { agentName });
    return filled.ok ? filled.text : '';
  };
  return {
    canBeAtOnce: (action: Action): boolean =>
      (action.does === 'insert' || action.does === 'promise') &&
      action.into === 'reply' &&
      action.asks.length === 0 &&
      channel === 'written' &&
      !noteOnly &&
      wordsOf(action) !== '',

    async atOnce(action: Action): Promise<void> {
      const written = await carryOut.write(action, wordsOf(action));
      const kind = reminderKind(action);
      const dueAt = dueTime(action, Date.now(), 2);
      // What was promised by word of mouth is due, whether or not the words found a box.
      if (kind) await carryOut.remind(kind, { words: content(action.title), owner: '', dueAt });
      if (written) onDone();
    },
  };
}
