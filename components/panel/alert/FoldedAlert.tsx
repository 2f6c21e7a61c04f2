import { Button } from '@/components/shared/Button';
import { useText } from '@/components/shared/use-text';
import { usePanel } from '../use-panel';
import type { Alert } from './alerts-of';

/** An alert that the agent has put aside: one line that stays in sight. */
export function FoldedAlert({ alert, onOpen }: { alert: Alert; onOpen(): void }) {
  const { text, content } = useText();
  const { find } = usePanel();
  const type = alert.types[0];
  const named = type ? (find('fraud', type) ?? find('fraud-type', type)) : null;
  const title = named
    ? content(named.title)
    : text(alert.kind === 'crisis' ? 'alert.crisis' : 'alert.fraud');
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2 rounded-card border border-stop-line bg-stop-soft py-0.5 pr-1 pl-3.5 text-[0.9375rem] text-stop">
      <span className="py-1.5">{text('alert.folded', { title })}</span>
      <Button look="quiet" about={title} onClick={onOpen}>
        {text('alert.open')}
      </Button>
    </div>
  );
}
