import { Button } from '@/components/shared/Button';
import { Card } from '@/components/shared/Card';
import { useStudioText } from '../use-studio-text';
import { chosenFiles } from './chosen-files';
import type { ExchangeContent, ExchangeTools } from './exchange-tools';
import { FileChooser } from './FileChooser';
import { MergeView } from './MergeView';
import { ProblemList } from './ProblemList';
import { useMerge } from './use-merge';
import { Working } from './Working';

interface MergeCardProps {
  content: ExchangeContent;
  tools: ExchangeTools;
  say(words: string, failed?: boolean): void;
}

/** What is new in a default pack together with what trainers changed, without losing either. */
export function MergeCard({ content, tools, say }: MergeCardProps) {
  const { text } = useStudioText();
  const { done, stop, problems, merge, fromFile, fromInstalled, take, cancel } = useMerge(
    content,
    tools,
    say,
  );
  const { outdated } = content;
  return (
    <Card title={text('exchange.merge')}>
      <p className="text-soft">{text('exchange.mergeHelp')}</p>
      {outdated.length > 0 && (
        <div className="flex flex-wrap items-center gap-3 rounded-card border border-gate-line bg-gate-soft px-3 py-2">
          <p>{text('exchange.mergeWaiting', { count: outdated.length })}</p>
          <Button disabled={done !== null} onClick={() => fromInstalled(outdated)}>
            {text('exchange.mergeWaitingDo')}
          </Button>
        </div>
      )}
      <div>
        <FileChooser
          label={text('exchange.mergeChoose')}
          accept=".json"
          disabled={done !== null}
          onChoose={(files) => fromFile(chosenFiles(files))}
        />
      </div>
      {done !== null && <Working done={done} onStop={stop} />}
      <ProblemList problems={problems} />
      {merge && (
        <MergeView
          items={merge.items}
          onTake={(choices) => void take(merge, choices)}
          onCancel={cancel}
        />
      )}
    </Card>
  );
}
