import { Button } from '@/components/shared/Button';
import { useText } from '@/components/shared/use-text';

/** The gate was asked and is clear: a reminder that stays, and the way to ask once more. */
export function GateDone({ onAgain }: { onAgain(): void }) {
  const { text } = useText();
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 rounded-card border border-gate-line bg-gate-soft py-0.5 pr-1 pl-3.5 text-[0.9375rem] leading-snug text-gate">
      <span className="flex-1 basis-40 py-1">✓ {text('script.gateDone')}</span>
      <Button look="quiet" className="shrink-0 text-gate!" onClick={onAgain}>
        {text('script.gateAgain')}
      </Button>
    </div>
  );
}
