import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import type { Script } from '@/utils/contract/script';
import { Sentence } from '../say/Sentence';
import { usePanel } from '../use-panel';

interface SecondRouteScreenProps {
  script: Script;
  keys: boolean;
  onAgain(): void;
  onWorked(): void;
}

/** After two failures at a step: the other way, not the same words once more. */
export function SecondRouteScreen({ script, keys, onAgain, onWorked }: SecondRouteScreenProps) {
  const { text } = useText();
  const { said } = usePanel();
  useKeys(
    keys
      ? {
          arrowright: { does: text('script.worked'), run: onWorked },
          arrowleft: { does: text('script.tryAgain'), run: onAgain },
        }
      : {},
  );
  return (
    <>
      <h3 className="font-semibold">{text('script.secondRoute')}</h3>
      <p className="text-[0.9375rem] text-soft">{text('script.secondRouteWhy')}</p>
      <Sentence text={said(script.secondRoute)} keys={keys} primary />
      <Actions>
        <Button look="quiet" shortcut={keys ? '←' : undefined} onClick={onAgain}>
          {text('script.tryAgain')}
        </Button>
        <Button look="quiet" shortcut={keys ? '→' : undefined} onClick={onWorked}>
          {text('script.worked')}
        </Button>
      </Actions>
    </>
  );
}
