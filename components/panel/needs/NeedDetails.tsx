import { Button } from '@/components/shared/Button';
import { Chips } from '@/components/shared/Chip';
import { useText } from '@/components/shared/use-text';
import type { NeedFinding } from '@/utils/contract/assessment';
import type { Verdict as VerdictValue } from '@/utils/contract/session';
import { usePanel } from '../use-panel';
import { EvidenceQuote } from './EvidenceQuote';
import { Verdict } from './Verdict';

interface NeedDetailsProps {
  found: NeedFinding;
  verdict: VerdictValue | undefined;
  keys: boolean;
  onJudge(verdict: VerdictValue | null): void;
  onRemove(): void;
}

/** One need in full: what helps, all of its evidence, the agent's word on it, its playbook. */
export function NeedDetails({ found, verdict, keys, onJudge, onRemove }: NeedDetailsProps) {
  const { text, content } = useText();
  const { find, open } = usePanel();
  const need = find('need', found.need);
  const helps = (need?.helps ?? []).map(content);
  const named = helps.join(text('list.comma'));
  return (
    <li className="grid gap-2 border-t border-line pt-2.5">
      <Chips texts={helps} faint={verdict?.verdict === 'not-right'} />
      {found.subject === 'other' && <p className="text-soft">{text('needs.other')}</p>}
      <EvidenceQuote evidence={found.evidence} most={6} />
      <Verdict
        helps={named}
        verdict={verdict}
        keys={keys}
        onJudge={onJudge}
        onRemove={found.byHand ? onRemove : undefined}
      />
      {need && (
        <Button
          className="justify-self-start"
          about={named}
          onClick={() => open({ kind: 'need', id: need.id })}
        >
          {text('needs.playbook')} ›
        </Button>
      )}
    </li>
  );
}
