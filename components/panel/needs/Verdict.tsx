import { type ReactNode, useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import type { Verdict as VerdictValue } from '@/utils/contract/session';
import { ReasonChoices } from './ReasonChoices';

interface VerdictProps {
  /** What helps, to name the buttons where several needs stand on one screen. */
  helps: string;
  verdict: VerdictValue | undefined;
  /** Whether `Y` and `N` act on this one: at most one on screen. */
  keys: boolean;
  onJudge(verdict: VerdictValue | null): void;
  /** The agent added it: how to take it back. */
  onRemove?: (() => void) | undefined;
  /** The reasons are asked for, or no longer. */
  onAsk?: ((asking: boolean) => void) | undefined;
  /** Further buttons in the same row. */
  children?: ReactNode;
}

/** The agent's word on what was found: right, or not right and why. It can be taken back. */
export function Verdict(props: VerdictProps) {
  const { helps, verdict, keys, onJudge, onRemove, onAsk, children } = props;
  const { text } = useText();
  const [asking, setAsked] = useState(false);
  const setAsking = (now: boolean) => {
    setAsked(now);
    onAsk?.(now);
  };
  const confirm = () => onJudge({ verdict: 'confirmed' });
  useKeys(
    keys && !verdict && !asking
      ? {
          y: { does: text('needs.confirm'), run: confirm },
          n: { does: text('needs.notRight'), run: () => setAsking(true) },
        }
      : {},
  );
  if (asking) {
    return (
      <ReasonChoices
        onCancel={() => setAsking(false)}
        onChoose={(reason) => {
          setAsking(false);
          onJudge({ verdict: 'not-right', reason });
        }}
      />
    );
  }
  if (onRemove) {
    return (
      <Actions>
        <span className="text-[0.9375rem] text-soft">✓ {text('needs.byHand')}</span>
        <Button look="quiet" about={helps} onClick={onRemove}>
          {text('needs.remove')}
        </Button>
        {children}
      </Actions>
    );
  }
  if (verdict) {
    return (
      <Actions>
        <span className="text-[0.9375rem] text-soft">
          {verdict.verdict === 'confirmed'
            ? `✓ ${text('needs.confirmed')}`
            : text('needs.rejected', { reason: text(`reason.${verdict.reason}`) })}
        </span>
        <Button look="quiet" onClick={() => onJudge(null)}>
          {text('needs.undo')}
        </Button>
        {children}
      </Actions>
    );
  }
  return (
    <Actions>
      <Button shortcut={keys ? 'Y' : undefined} about={helps} onClick={confirm}>
        {text('needs.confirm')}
      </Button>
      <Button
        look="quiet"
        shortcut={keys ? 'N' : undefined}
        about={helps}
        onClick={() => setAsking(true)}
      >
        {text('needs.notRight')}
      </Button>
      {children}
    </Actions>
  );
}
