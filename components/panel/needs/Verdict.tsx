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
  /** Further buttons in the same row. */
  children?: ReactNode;
}

/** The agent's word on what was found: right, or not right and why. It can be taken back. */
export function Verdict({ helps, verdict, keys, onJudge, children }: VerdictProps) {
  const { text } = useText();
  const [asking, setAsking] = useState(false);
  const confirm = () => onJudge({ verdict: 'confirmed' });
  useKeys(keys && !verdict && !asking ? { y: confirm, n: () => setAsking(true) } : {});
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
