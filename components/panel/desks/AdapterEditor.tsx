import { useEffect, useId, useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';
import type { TaughtAdapter } from '@/utils/contract/teaching';
import type { AdapterFault } from '@/utils/knowledge/adapter-source';
import type { TeachingTools } from '../reading/teaching-tools';
import { FaultList } from './FaultList';

interface AdapterEditorProps {
  taught: TaughtAdapter;
  tools: Pick<TeachingTools, 'write' | 'parse' | 'save'>;
  say(text: string, failed?: boolean): void;
  onClose(): void;
}

/** The adapter as the text of its file. What is wrong is named by key and reason; nothing is lost. */
export function AdapterEditor({ taught, tools, say, onClose }: AdapterEditorProps) {
  const { text } = useText();
  const id = useId();
  const [words, setWords] = useState<string | null>(null);
  const [faults, setFaults] = useState<readonly AdapterFault[]>([]);
  const { write } = tools;
  useEffect(() => {
    let stopped = false;
    void write(taught.adapter).then((written) => !stopped && setWords(written));
    return () => {
      stopped = true;
    };
  }, [taught, write]);

  const save = async () => {
    const read = await tools.parse(taught.adapter.id, words ?? '');
    if (!read.ok) return setFaults(read.faults);
    setFaults([]);
    const saved = await tools.save({ origin: taught.origin, adapter: read.adapter });
    if (!saved.ok) return say(text('desks.saveFailed'), true);
    say(text('desks.saved'));
    onClose();
  };

  if (words === null) return <p className="text-soft">{text('reading.loading')}</p>;
  return (
    <>
      <label htmlFor={id} className="font-semibold">
        {text('desks.text')}
      </label>
      <textarea
        id={id}
        lang="en"
        spellCheck={false}
        rows={24}
        aria-invalid={faults.length > 0}
        className="w-full rounded-[0.65rem] border-[1.5px] border-edge bg-card px-3 py-2 font-mono text-sm text-ink"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <FaultList title={text('desks.problems')} faults={faults} />
      <Actions>
        <Button look="go" onClick={save}>
          {text('desks.save')}
        </Button>
        <Button onClick={onClose}>{text('desks.cancel')}</Button>
      </Actions>
    </>
  );
}
