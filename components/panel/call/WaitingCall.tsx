import { Button } from '@/components/shared/Button';
import { useText } from '@/components/shared/use-text';
import { Secondary } from '../more/Secondary';

/** A ticket was opened while a call goes on in its tab: one line on what to do with the call. */
export function WaitingCall(props: { onTakeAlong(): void; onEnd(): void }) {
  const { text } = useText();
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-2 rounded-card border border-go bg-go-soft py-0.5 pr-1 pl-3.5 text-[0.9375rem]">
      <span className="py-1.5">{text('call.waiting')}</span>
      <Button look="quiet" shortcut="T" onClick={props.onTakeAlong}>
        {text('call.takeAlong')}
      </Button>
      <Secondary>
        <Button look="quiet" onClick={props.onEnd}>
          {text('call.endNow')}
        </Button>
      </Secondary>
    </div>
  );
}
