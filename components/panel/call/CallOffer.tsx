import { Button } from '@/components/shared/Button';
import { useText } from '@/components/shared/use-text';

/** Where no conversation is in view: a call can begin here all the same. */
export function CallOffer({ onStart }: { onStart(): void }) {
  const { text } = useText();
  return (
    <div className="mt-4 grid justify-items-center gap-2">
      <p className="max-w-[30rem] text-pretty">{text('call.ownOffer')}</p>
      <Button look="go" shortcut="T" onClick={onStart}>
        {text('call.startOwn')}
      </Button>
    </div>
  );
}
