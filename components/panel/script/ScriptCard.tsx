import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Card } from '@/components/shared/Card';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import type { Script } from '@/utils/contract/script';
import type { GateAnswer, ScriptProgress } from '@/utils/contract/session';
import type { WrittenSummary } from '@/utils/contract/summary';
import { FAILURES_BEFORE_SECOND_ROUTE, mayShowSteps } from '@/utils/guidance/script-progress';
import type { Route } from '@/utils/guidance/script-variant';
import { usePanel } from '../use-panel';
import { DoneScreen } from './DoneScreen';
import { GateDone } from './GateDone';
import { GateScreen } from './GateScreen';
import { OpeningScreen } from './OpeningScreen';
import { ProgressDots } from './ProgressDots';
import { SecondRouteScreen } from './SecondRouteScreen';
import { StepScreen } from './StepScreen';
import { StopScreen } from './StopScreen';
import { SummaryOffer } from './SummaryOffer';

interface ScriptCardProps {
  script: Script;
  progress: ScriptProgress;
  keys: boolean;
  /** The ways to choose from before the first step. */
  routes: readonly Route[];
  onRoute(variant: string | null): void;
  onGate(answer: GateAnswer): void;
  onStep(step: number, failed?: string): void;
  onEnd(): void;
  onSummary(summary: WrittenSummary): void;
}

/** A running script, one screen at a time; no step before its gate is answered. */
export function ScriptCard(props: ScriptCardProps) {
  const { script, progress, keys, onGate, onEnd } = props;
  const { text, content } = useText();
  // In a call the pace and the words heard need the room.
  const { more, channel } = usePanel();
  const open = mayShowSteps(progress, script);
  const total = script.steps.length;
  const step = Math.min(progress.step, total - 1);
  const position = text('script.step', { number: step + 1, total });
  const underway = open && progress.step < total;
  const current = script.steps[progress.step]?.id ?? '';
  const stuck = (progress.failures[current] ?? 0) >= FAILURES_BEFORE_SECOND_ROUTE;
  // In the middle of the steps a slip of the finger must not end them.
  const endKey = keys && (progress.gate === 'worrying' || (open && (!underway || stuck)));
  useKeys(endKey ? { e: { does: text('script.stop'), run: onEnd } } : {});
  const title = underway ? `${content(script.title)} · ${position}` : content(script.title);
  return (
    <>
      {script.gate && open && <GateDone />}
      <Card
        title={title}
        tone={open ? 'plain' : progress.gate === 'worrying' ? 'stop' : 'gate'}
        aside={open && <ProgressDots step={step} total={total} />}
      >
        {open ? (
          <Steps {...props} />
        ) : progress.gate === 'worrying' ? (
          <StopScreen script={script} keys={keys} />
        ) : (
          <GateScreen script={script} keys={keys} onAnswer={onGate} />
        )}
        {underway && progress.begun && (
          <SummaryOffer script={script} keys={keys} amid onOpen={props.onSummary} />
        )}
        {(more || channel === 'written' || !underway || stuck) && (
          <ScriptEnd {...props} endKey={endKey} />
        )}
      </Card>
    </>
  );
}

/** The way out of the script, and back to its gate. */
function ScriptEnd(props: ScriptCardProps & { endKey: boolean }) {
  const { script, progress, onGate, onEnd, endKey } = props;
  const { text } = useText();
  const { more } = usePanel();
  const answered = script.gate !== undefined && progress.gate !== 'unanswered';
  return (
    <div className="-mb-1.5 -ml-3 flex flex-wrap">
      {answered && (more || progress.gate === 'worrying') && (
        <Button look="quiet" className="text-sm!" onClick={() => onGate('unanswered')}>
          {text('script.gateAgain')}
        </Button>
      )}
      <Button look="quiet" className="text-sm!" shortcut={endKey ? 'E' : undefined} onClick={onEnd}>
        {text('script.stop')}
      </Button>
    </div>
  );
}

function Steps(props: ScriptCardProps) {
  const { script, progress, keys, routes, onRoute, onStep } = props;
  const [again, setAgain] = useState<string | null>(null);
  const step = script.steps[progress.step];
  if (!step) {
    const back = () => onStep(progress.step - 1);
    return <DoneScreen script={script} keys={keys} onBack={back} onSummary={props.onSummary} />;
  }
  const failures = progress.failures[step.id] ?? 0;
  if (!progress.begun) {
    return (
      <OpeningScreen
        script={script}
        keys={keys}
        routes={routes}
        onRoute={onRoute}
        onBegin={() => onStep(0)}
      />
    );
  }
  // Another attempt is the agent's choice; a further failure brings the other way back.
  const attempt = `${step.id} ${failures}`;
  if (failures >= FAILURES_BEFORE_SECOND_ROUTE && again !== attempt) {
    return (
      <SecondRouteScreen
        script={script}
        keys={keys}
        onAgain={() => setAgain(attempt)}
        onWorked={() => onStep(progress.step + 1)}
      />
    );
  }
  return (
    <StepScreen
      key={step.id}
      script={script}
      step={step}
      failures={failures}
      keys={keys}
      onWorked={() => onStep(progress.step + 1)}
      onFailed={() => onStep(progress.step, step.id)}
      onBack={() => onStep(progress.step - 1)}
    />
  );
}
