import { Button } from '@/components/shared/Button';
import { useText } from '@/components/shared/use-text';
import { Secondary } from '../more/Secondary';
import type { DeskView } from '../panel-props';
import { usePanel } from '../use-panel';

/** A longer text is cut: the agent has read it when choosing it. */
const LENGTH = 40;

const cut = (text: string) =>
  text.length <= LENGTH ? text : `${text.slice(0, LENGTH).trimEnd()}…`;

interface ReplyBarProps {
  desk: DeskView;
  onDismiss(): void;
  /** Null where nothing can be put into a note. */
  onInsertNote: ((text: string) => void) | null;
}

/** Where what is inserted goes, if that could be mistaken; and what was chosen before it could. */
export function ReplyBar({ desk, onDismiss, onInsertNote }: ReplyBarProps) {
  const { text } = useText();
  const { insert, channel, customerLanguage } = usePanel();
  if (desk.kind !== 'conversation') return null;
  const { box, wish, wishIsNote } = desk.reply;
  // In a call only what belongs in the note between colleagues is written.
  if (channel === 'call' && !wishIsNote) return null;
  const put = wishIsNote ? onInsertNote : insert;
  if (wish === null && box !== 'reply' && box !== 'note') return null;
  return (
    <section aria-label={text('reply.title')} className="grid shrink-0 border-t border-line px-3.5">
      {wish !== null && put && (
        <div className="flex items-center gap-1 py-1.5">
          <Button look="go" className="flex-1" onClick={() => put(wish)}>
            {text(wishIsNote ? 'reply.wishNote' : 'cue.insertWish')} “
            <span lang={customerLanguage}>{cut(wish)}</span>”
          </Button>
          <Secondary>
            <Button look="quiet" onClick={onDismiss}>
              {text('cue.dismissWish')}
            </Button>
          </Secondary>
        </div>
      )}
      {box === 'reply' && <p className="py-1 text-sm text-soft">{text('reply.toCustomer')}</p>}
      {box === 'note' && <p className="py-1 text-sm text-gate">{text('reply.noteOnly')}</p>}
    </section>
  );
}
