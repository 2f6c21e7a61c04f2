import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import type { Script } from '@/utils/contract/script';
import type { GateAnswer } from '@/utils/contract/session';
import { Sentence } from '../say/Sentence';
import { usePanel } from '../use-panel';

interface GateScreenProps {
  script: Script;
  keys: boolean;
  onAnswer(answer: GateAnswer): void;
}

/** The question that comes before the first step wherever a scammer may be behind the request. */
export function GateScreen({ script, keys, onAnswer }: GateScreenProps) {
  const { text } = useText();
  const { said } = usePanel();
  const clear = () => onAnswer('clear');
  const worrying = () => onAnswer('worrying');
  useKeys(
    keys
      ? {
          '1': { does: text('script.gateClear'), run: clear },
          '2': { does: text('script.gateWorrying'), run: worrying },
        }
      : {},
  );
  if (!script.gate) return null;
  return (
    <>
      <h3 className="font-semibold text-gate">{text('script.gateTitle')}</h3>
      <Sentence text={said(script.gate.question)} size="step" keys={keys} primary />
      <p className="text-[0.9375rem]">{text('script.gateWhy')}</p>
      <Actions>
        <Button shortcut={keys ? '1' : undefined} onClick={clear}>
          {text('script.gateClear')}
        </Button>
        <Button shortcut={keys ? '2' : undefined} onClick={worrying}>
          {text('script.gateWorrying')}
        </Button>
      </Actions>
    </>
  );
}
