import { Button } from '@/components/shared/Button';
import { useText } from '@/components/shared/use-text';

/** The agent said "not now": one line in place of the advice. */
export function AdviceAside({ onBack }: { onBack(): void }) {
  const { text } = useText();
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2 rounded-card border border-line bg-card py-0.5 pr-1 pl-3.5 text-[0.9375rem] text-soft">
      <span className="py-1.5">{text('advice.aside')}</span>
      <Button look="quiet" onClick={onBack}>
        {text('advice.back')}
      </Button>
    </div>
  );
}
