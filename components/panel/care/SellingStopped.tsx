import { Button } from '@/components/shared/Button';
import { useText } from '@/components/shared/use-text';
import { Secondary } from '../more/Secondary';

/** Stands on the main view as long as the conversation is open. */
export function SellingStopped({ onTakeBack }: { onTakeBack: (() => void) | null }) {
  const { text } = useText();
  return (
    <section
      aria-label={text('actions.sellingStopped')}
      className="flex flex-wrap items-center justify-between gap-x-2 rounded-card border border-gate-line bg-gate-soft py-1 pr-1 pl-3.5"
    >
      <p className="py-1">
        <strong className="font-semibold text-gate">{text('actions.sellingStopped')}</strong>{' '}
        {text('actions.sellingHelp')}
      </p>
      {onTakeBack && (
        <Secondary>
          <Button look="quiet" onClick={onTakeBack}>
            {text('actions.sellAgain')}
          </Button>
        </Secondary>
      )}
    </section>
  );
}
