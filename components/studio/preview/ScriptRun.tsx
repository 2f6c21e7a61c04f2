import { useEffect, useState } from 'react';
import { DetailView } from '@/components/panel/detail/DetailView';
import { ScriptCard } from '@/components/panel/script/ScriptCard';
import { Button } from '@/components/shared/Button';
import type { Script } from '@/utils/contract/script';
import {
  answerGate,
  chooseVariant,
  goToStep,
  startProgress,
} from '@/utils/guidance/script-progress';
import { routesOf, withVariant } from '@/utils/guidance/script-variant';
import { useStudioText } from '../use-studio-text';

interface ScriptRunProps {
  script: Script;
  /** The step that is being written, counted from 0; null: none of them. */
  step: number | null;
}

/** A script one screen at a time, as it runs beside a conversation, or read through. */
export function ScriptRun({ script, step }: ScriptRunProps) {
  const { text } = useStudioText();
  const [progress, setProgress] = useState(() => startProgress(script.id));
  const [runs, setRuns] = useState(true);
  useEffect(() => {
    if (step === null) return;
    const begun = { ...startProgress(script.id), gate: 'clear' as const, begun: true };
    setProgress({ ...begun, step });
  }, [step, script.id]);
  const route = withVariant(script, progress.variant);
  return (
    <>
      <Button
        className="justify-self-start"
        onClick={() => {
          setRuns(!runs);
          setProgress(startProgress(script.id));
        }}
      >
        {text(runs ? 'edit.previewRead' : 'edit.previewStart')}
      </Button>
      {runs ? (
        <ScriptCard
          script={route}
          progress={progress}
          keys={false}
          routes={routesOf(script, [])}
          onRoute={(variant) => setProgress(chooseVariant(progress, variant))}
          onGate={(answer) => setProgress(answerGate(progress, answer))}
          onStep={(step, failed) => setProgress(goToStep(progress, route, step, failed))}
          onEnd={() => setProgress(startProgress(script.id))}
          onSummary={() => {}}
        />
      ) : (
        <DetailView
          item={script}
          hotlines={{ region: null, hotlines: [], onChooseRegion: () => {} }}
          onStart={null}
        />
      )}
    </>
  );
}
