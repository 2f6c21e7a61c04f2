import { Button } from '@/components/shared/Button';
import { Actions, Card } from '@/components/shared/Card';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import type { Script } from '@/utils/contract/script';

interface SuggestedScriptProps {
  /** Best first; at least one. */
  scripts: readonly Script[];
  keys: boolean;
  onStart(script: string): void;
}

const MOST_OTHERS = 2;

/** The script that fits what the customer asked; two more in case it is not the one. */
export function SuggestedScript({ scripts, keys, onStart }: SuggestedScriptProps) {
  const { text, content } = useText();
  const [best, ...others] = scripts;
  useKeys(keys && best ? { s: () => onStart(best.id) } : {});
  if (!best) return null;
  return (
    <Card title={text('script.suggested')}>
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
      {others.length > 0 && (
        <div className="grid gap-1.5">
          <h3 className="text-sm text-soft">{text('script.others')}</h3>
          <Actions>
            {others.slice(0, MOST_OTHERS).map((other) => (
              <Button key={other.id} look="quiet" onClick={() => onStart(other.id)}>
                {content(other.title)} ›
              </Button>
            ))}
          </Actions>
        </div>
      )}
    </Card>
  );
}
