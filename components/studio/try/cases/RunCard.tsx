import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions, Card } from '@/components/shared/Card';
import { useKeys } from '@/components/shared/use-keys';
import type { OurCase } from '@/utils/contract/studio';
import { type CaseRun, runCases } from '@/utils/studio/try/run-cases';
import type { Assess, Pair } from '@/utils/studio/try/tried';
import { useJob } from '../../exchange/use-job';
import { Working } from '../../exchange/Working';
import { useStudioText } from '../../use-studio-text';
import type { TryTools } from '../try-tools';
import { RunResult } from './RunResult';

interface RunCardProps {
  tools: TryTools;
  onTry(item: OurCase): void;
}

/** What a run was of: with other drafts or other cases it says nothing any more. */
interface Run {
  assess: Pair<Assess>;
  cases: readonly OurCase[];
  result: CaseRun;
}

/** All cases by one key, as published and with the drafts. */
export function RunCard({ tools, onTry }: RunCardProps) {
  const { text } = useStudioText();
  const { assess, cases, say } = tools;
  const { done, work, stop } = useJob(1);
  const [run, setRun] = useState<Run | null>(null);
  const go = async () => {
    if (!assess || done !== null) return;
    setRun(null);
    const finished = await work((inSlices) => inSlices(runCases(cases, assess)));
    if (finished.stopped) say(text('cases.stopped'));
    else setRun({ assess, cases, result: finished.value });
  };
  useKeys({ r: { does: text('cases.run'), run: () => void go() } });
  const current = run?.assess === assess && run?.cases === cases ? run : null;
  return (
    <Card title={text('cases.run')}>
      <p className="text-soft">{text('cases.runHelp')}</p>
      <Actions>
        <Button
          look="go"
          shortcut="R"
          disabled={!assess || done !== null}
          onClick={() => void go()}
        >
          {text('cases.run')}
        </Button>
      </Actions>
      {done !== null && <Working done={done} onStop={stop} />}
      {current && <RunResult run={current.result} knowledge={tools.knowledge} onTry={onTry} />}
    </Card>
  );
}
