import { useState } from 'react';
import { FileChooser } from '../exchange/FileChooser';
import { useStudioText } from '../use-studio-text';
import type { SentenceTools } from './sentence-tools';

interface SentenceFilesProps {
  tools: Pick<SentenceTools, 'bringIn'>;
  say(words: string, failed?: boolean): void;
}

/** Files of sentences from agents at other machines: all of them are taken, or none. */
export function SentenceFiles({ tools, say }: SentenceFilesProps) {
  const { text } = useStudioText();
  const [problem, setProblem] = useState<string | null>(null);
  const bringIn = async (chosen: FileList | null) => {
    if (!chosen || chosen.length === 0) return;
    const brought = await tools.bringIn([...chosen]);
    setProblem(
      brought.ok
        ? null
        : text('sentences.refused', {
            name: brought.name,
            why: text(`sentences.problem.${brought.problem}`),
          }),
    );
    if (brought.ok) say(text('sentences.brought', { count: brought.count }));
  };
  return (
    <div className="grid justify-items-start gap-1">
      <p className="text-soft">{text('sentences.filesHelp')}</p>
      <FileChooser
        several
        label={text('sentences.choose-files')}
        accept=".json"
        onChoose={(chosen) => void bringIn(chosen)}
      />
      {problem && (
        <p role="alert" className="font-medium text-stop wrap-anywhere">
          {problem}
        </p>
      )}
    </div>
  );
}
