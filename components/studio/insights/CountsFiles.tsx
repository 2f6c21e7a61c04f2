import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { FileChooser } from '../exchange/FileChooser';
import { useStudioText } from '../use-studio-text';
import type { BroughtIn, InsightsTools } from './insights-tools';

interface CountsFilesProps {
  tools: Pick<InsightsTools, 'bringIn' | 'forget' | 'files' | 'agents' | 'combined'>;
  say(words: string, failed?: boolean): void;
}

/** Files that agents gave out: brought in all or none, and removed. */
export function CountsFiles({ tools, say }: CountsFilesProps) {
  const { text } = useStudioText();
  const [outcome, setOutcome] = useState<BroughtIn | null>(null);
  const { files, agents, combined } = tools;
  const bringIn = async (chosen: FileList | null) => {
    if (!chosen || chosen.length === 0) return;
    const brought = await tools.bringIn([...chosen]);
    setOutcome(brought);
    if (brought.ok) say(text('insights.taken', { count: brought.taken, known: brought.known }));
    else if (!brought.refused) say(text('insights.notKept'), true);
  };
  const forget = async () => {
    setOutcome(null);
    if (await tools.forget()) say(text('insights.forgotten'));
    else say(text('insights.notKept'), true);
  };
  const refused = outcome && !outcome.ok ? outcome.refused : null;
  return (
    <>
      {!combined && <p>{text('insights.tooFew', { count: agents })}</p>}
      <p className="text-soft">{text('insights.filesHelp')}</p>
      <Actions>
        <FileChooser
          several
          label={text('insights.choose')}
          accept=".json"
          onChoose={(chosen) => void bringIn(chosen)}
        />
        {files > 0 && (
          <Button onClick={() => void forget()}>{text('insights.forget', { count: files })}</Button>
        )}
      </Actions>
      {refused && (
        <div role="alert" className="grid gap-1 text-stop">
          <p className="font-medium">{text('insights.refused')}</p>
          <ul>
            {refused.map(({ name, problem }) => (
              <li key={name} className="break-words">
                {text('insights.tally', { name, count: text(`countsFile.${problem}`) })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
