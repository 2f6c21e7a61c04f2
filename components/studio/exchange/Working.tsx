import { Button } from '@/components/shared/Button';
import { useKeys } from '@/components/shared/use-keys';
import { useStudioText } from '../use-studio-text';

/** How far long work is, and how to stop it. `done`: 0 to 1. */
export function Working({ done, onStop }: { done: number; onStop(): void }) {
  const { text } = useStudioText();
  useKeys({ escape: { does: text('exchange.stop'), run: onStop } });
  return (
    <div className="flex flex-wrap items-center gap-3" role="status">
      <label className="grid min-w-[12rem] flex-1 gap-1">
        <span>{text('exchange.working')}</span>
        <progress className="h-3 w-full accent-go" max={100} value={Math.round(done * 100)} />
      </label>
      <Button shortcut="Esc" onClick={onStop}>
        {text('exchange.stop')}
      </Button>
    </div>
  );
}
