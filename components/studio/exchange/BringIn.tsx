import { useState } from 'react';
import { Card } from '@/components/shared/Card';
import { useStudioText } from '../use-studio-text';
import { chosenFiles } from './chosen-files';
import type { ExchangeContent, ExchangeTools } from './exchange-tools';
import { FileChooser } from './FileChooser';
import { PlanView } from './PlanView';
import { ProblemList } from './ProblemList';
import { useBringIn } from './use-bring-in';
import { Working } from './Working';

const ACCEPTED = '.json,.csv,.tsv,.xlsx,.yaml,.yml,.zip';
const MODES = ['add', 'exactly'] as const;

interface BringInProps {
  content: ExchangeContent;
  tools: ExchangeTools;
  say(words: string, failed?: boolean): void;
}

/** Packs, tables and YAML files in: all or nothing, and only after the trainer has seen the plan. */
export function BringIn({ content, tools, say }: BringInProps) {
  const { text } = useStudioText();
  const [mode, setMode] = useState<(typeof MODES)[number]>('add');
  const { done, stop, problems, planned, open, take, cancel } = useBringIn(content, tools, say);
  return (
    <Card title={text('exchange.bringIn')}>
      <p className="text-soft">{text('exchange.bringInHelp')}</p>
      <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
        <legend className="text-sm font-medium">{text('exchange.mode')}</legend>
        {MODES.map((one) => (
          <label key={one} className="flex min-h-9 items-center gap-2">
            <input
              type="radio"
              name="exchange-mode"
              className="size-5 accent-go"
              checked={mode === one}
              onChange={() => setMode(one)}
            />
            {text(`exchange.mode.${one}`)}
          </label>
        ))}
      </fieldset>
      <div>
        <FileChooser
          several
          label={text('exchange.choose')}
          accept={ACCEPTED}
          disabled={done !== null}
          onChoose={(files) => void open(chosenFiles(files), mode === 'exactly')}
        />
      </div>
      {done !== null && <Working done={done} onStop={stop} />}
      <ProblemList problems={problems} />
      {planned && (
        <PlanView planned={planned} onTake={() => void take(planned)} onCancel={cancel} />
      )}
    </Card>
  );
}
