import { Button } from '@/components/shared/Button';
import { Points } from '@/components/shared/Points';
import { useText } from '@/components/shared/use-text';
import type { Script } from '@/utils/contract/script';
import { SaidList } from '../say/SaidList';
import { MenuNote } from '../script/MenuNote';

interface ScriptDetailProps {
  script: Script;
  onStart: ((script: string) => void) | null;
}

/** A script to read through. Where it has a gate, its steps can only be opened by starting it. */
export function ScriptDetail({ script, onStart }: ScriptDetailProps) {
  const { text, content } = useText();
  return (
    <>
      {onStart && (
        <Button look="go" className="justify-self-start" onClick={() => onStart(script.id)}>
          {text('script.start')}
        </Button>
      )}
      {script.gate && <SaidList title={text('script.gateTitle')} texts={[script.gate.question]} />}
      <Points title={text('script.never')} points={script.never.map(content)} mark="dont" />
      <SaidList title={text('script.openingTitle')} texts={[script.opening]} />
      <SaidList title={text('script.device')} texts={script.device} />
      {script.gate ? (
        <p className="text-soft">{text('script.gateWhy')}</p>
      ) : (
        <Points
          title={text('script.allSteps')}
          points={script.steps.map((step) => content(step.say))}
          ordered
        />
      )}
      <SaidList title={text('script.secondRoute')} texts={[script.secondRoute]} />
      {script.followUp && (
        <Points title={text('script.followUp')} points={[content(script.followUp)]} />
      )}
      <MenuNote script={script} />
    </>
  );
}
