import { useId } from 'react';
import { Button, Shortcut } from '@/components/shared/Button';
import { useKeys } from '@/components/shared/use-keys';
import { useShortcut } from '@/components/shared/use-shortcut';
import { useText } from '@/components/shared/use-text';
import { fittingActions } from '@/utils/care/fitting-actions';
import type { Action } from '@/utils/contract/action';
import type { ConversationState } from '@/utils/contract/session';
import { EmptyState } from '../EmptyState';
import { usePanel } from '../use-panel';

interface ActionsViewProps {
  state: ConversationState | null;
  onChoose(action: Action): void;
  onHelped: (() => void) | null;
  /** Null: nothing was called not right. */
  onNotRight: (() => void) | null;
  onLedger(): void;
}

/** As many as there are digits. */
const DIGITS = 9;

/** What can be done now, what fits this conversation first; each of the first has its digit. */
export function ActionsView({ state, onChoose, onHelped, onNotRight, onLedger }: ActionsViewProps) {
  const { text, content } = useText();
  const { knowledge } = usePanel();
  const { fitting, others } = fittingActions(knowledge.all('action'), state);
  const withDigits = fitting.slice(0, DIGITS);
  useKeys(
    Object.fromEntries(
      withDigits.map((action, at) => [
        String(at + 1),
        { does: content(action.title), run: () => onChoose(action) },
      ]),
    ),
  );
  if (fitting.length + others.length === 0) return <EmptyState title={text('actions.none')} />;
  return (
    <div className="grid gap-4">
      <ActionList
        title={text('actions.fit')}
        actions={fitting}
        digits={DIGITS}
        onChoose={onChoose}
      />
      <div className="flex flex-wrap gap-2">
        {onHelped && <Button onClick={onHelped}>{text('helped.title')}</Button>}
        {onNotRight && <Button onClick={onNotRight}>{text('notRight.title')}</Button>}
        <Button shortcut="L" onClick={onLedger}>
          {text('ledger.title')}
        </Button>
      </div>
      <ActionList title={text('actions.others')} actions={others} onChoose={onChoose} />
    </div>
  );
}

interface ActionListProps {
  title: string;
  actions: readonly Action[];
  digits?: number;
  onChoose(action: Action): void;
}

function ActionList({ title, actions, digits = 0, onChoose }: ActionListProps) {
  const { content } = useText();
  const shortcut = useShortcut();
  const id = useId();
  if (actions.length === 0) return null;
  return (
    <section className="grid gap-1.5">
      <h2 id={id} className="text-sm font-semibold text-soft">
        {title}
      </h2>
      <ul aria-labelledby={id} className="grid gap-1.5">
        {actions.map((action, at) => (
          <li key={action.id}>
            <button
              type="button"
              aria-keyshortcuts={shortcut(at < digits ? String(at + 1) : undefined)}
              className="flex min-h-11 w-full items-start gap-2.5 rounded-[0.65rem] border border-line bg-card px-3 py-2 text-left hover:border-edge"
              onClick={() => onChoose(action)}
            >
              <span className="grid min-w-0 flex-1">
                <span className="font-medium">{content(action.title)}</span>
                <span className="text-sm leading-snug text-soft">{content(action.when)}</span>
              </span>
              {at < digits && <Shortcut>{String(at + 1)}</Shortcut>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
