import { Button } from '@/components/shared/Button';
import { Actions, Card } from '@/components/shared/Card';
import { NewMark } from '@/components/shared/NewMark';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import type { Script } from '@/utils/contract/script';
import { usePanel } from '../use-panel';

interface SuggestedScriptProps {
  /** Best first; at least one. */
  scripts: readonly Script[];
  keys: boolean;
  /** Whether a script came up with the last words. */
  isNew(script: string): boolean;
  onStart(script: string): void;
}

const MOST_OTHERS = 2;

/** The script that fits what the customer asked; two more in case it is not the one. */
export function SuggestedScript({ scripts, keys, isNew, onStart }: SuggestedScriptProps) {
  const { text, content } = useText();
  const { more } = usePanel();
  const [best, ...others] = scripts;
  // What is new is not kept back: it may be what the customer wants now.
  const shown = others.slice(0, MOST_OTHERS).filter(({ id }) => more || isNew(id));
  useKeys(keys && best ? { s: { does: text('script.start'), run: () => onStart(best.id) } } : {});
  if (!best) return null;
  return (
    <Card title={text('script.suggested')} aside={isNew(best.id) && <NewMark />}>
      <p className="text-say font-semibold">
        {content(best.title)}{' '}
        <span className="text-[0.9375rem] font-normal whitespace-nowrap text-soft">
          {text('script.steps', { count: best.steps.length })}
        </span>
      </p>
      <Actions>
        <Button
          shortcut={keys ? 'S' : undefined}
          about={content(best.title)}
          onClick={() => onStart(best.id)}
        >
          {text('script.start')}
        </Button>
      </Actions>
      {shown.length > 0 && (
        <div className="grid gap-1.5">
          <h3 className="text-sm text-soft">{text('script.others')}</h3>
          <Actions>
            {shown.map((other) => (
              <Button key={other.id} look="quiet" onClick={() => onStart(other.id)}>
                {content(other.title)} › {isNew(other.id) && <NewMark />}
              </Button>
            ))}
          </Actions>
        </div>
      )}
    </Card>
  );
}
