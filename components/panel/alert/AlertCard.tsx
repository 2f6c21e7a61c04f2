import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Card } from '@/components/shared/Card';
import { NewMark } from '@/components/shared/NewMark';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import type { Verdict as VerdictValue } from '@/utils/contract/session';
import { EvidenceQuote } from '../needs/EvidenceQuote';
import { Verdict } from '../needs/Verdict';
import { Sentence } from '../say/Sentence';
import { usePanel } from '../use-panel';
import type { Alert } from './alerts-of';
import { CrisisGuide } from './CrisisGuide';
import { FraudGuide } from './FraudGuide';
import type { HotlineChoice } from './HotlineList';

interface AlertCardProps {
  alert: Alert;
  verdict: VerdictValue | undefined;
  hotlines: HotlineChoice;
  onFold(): void;
  onJudge(verdict: VerdictValue | null): void;
  onRemove(): void;
  /** It came up with the last words. */
  fresh: boolean;
}

/** The action that writes down what was said and done, for whoever takes over. */
const RECORD = 'fraud-record';

/** The most urgent thing, before all else: the sentence to say now, then what to do and never to do. */
export function AlertCard(props: AlertCardProps) {
  const { alert, verdict, hotlines, onFold, onJudge, onRemove, fresh } = props;
  const [asking, setAsking] = useState(false);
  const { text, content } = useText();
  const { find, said, act } = usePanel();
  const record =
    act && alert.kind === 'fraud' && find('action', RECORD) ? () => act(RECORD) : undefined;
  useKeys(
    asking
      ? {}
      : {
          f: { does: text('alert.fold'), run: onFold },
          h: record && { does: text('fraudRecord.open'), run: record },
        },
  );
  const fraud = alert.types.map((type) => find('fraud', type)).find((item) => item !== null);
  const playbook = find('need', alert.need);
  const sentence = fraud?.spellBreakers[0] ?? playbook?.sayFirst[0];
  const title = text(alert.kind === 'crisis' ? 'alert.crisis' : 'alert.fraud');
  const heading = fraud ? `${title} · ${content(fraud.title)}` : title;
  return (
    <Card tone="stop" title={heading} aside={fresh && <NewMark />}>
      {/* Interrupts once for those who do not see it appear. */}
      <p role="alert" className="sr-only">
        {heading}
      </p>
      {sentence && !asking && <Sentence text={said(sentence)} keys primary />}
      <EvidenceQuote evidence={alert.found.evidence} most={2} />
      <Verdict
        helps={title}
        verdict={verdict}
        keys
        onJudge={onJudge}
        onRemove={alert.found.byHand ? onRemove : undefined}
        onAsk={setAsking}
      >
        <Button look="quiet" shortcut="F" onClick={onFold}>
          {text('alert.fold')}
        </Button>
        {record && (
          <Button look="quiet" shortcut="H" onClick={record}>
            {text('fraudRecord.open')}
          </Button>
        )}
      </Verdict>
      {asking ? null : fraud ? (
        <FraudGuide
          fraud={fraud}
          gone={alert.gone}
          gate={alert.gate}
          others={alert.types.filter((type) => type !== fraud.id)}
          hotlines={hotlines}
        />
      ) : (
        <CrisisGuide playbook={playbook} purpose={alert.kind} hotlines={hotlines} />
      )}
    </Card>
  );
}
