import { useEffect, useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Card } from '@/components/shared/Card';
import { Disclosure } from '@/components/shared/Disclosure';
import { useText } from '@/components/shared/use-text';
import type { CountsFile } from '@/utils/contract/insights';
import { CheckBox } from '../settings/CheckBox';
import type { CountsTools } from './held-tools';

interface GiveOutCountsProps {
  tools: CountsTools;
  say(text: string, failed?: boolean): void;
}

/** The agent's counts as a file for the trainers: what is in it, and only by their own hand. */
export function GiveOutCounts({ tools, say }: GiveOutCountsProps) {
  const { text } = useText();
  const [file, setFile] = useState<CountsFile | null>(null);
  const [withWords, setWithWords] = useState(true);
  useEffect(() => {
    let stopped = false;
    void tools.read().then((read) => {
      if (!stopped) setFile(read);
    });
    return () => {
      stopped = true;
    };
  }, [tools]);
  if (!file) return null;
  const { counts, missing } = file;
  const count = counts.reduce((sum, one) => sum + one.count, 0);
  const days = new Set(counts.map(({ day }) => day)).size;
  const save = () => {
    tools.save(withWords ? file : { ...file, missing: [] });
    say(text('held.countsSaved'));
  };
  return (
    <Card title={text('held.countsTitle')}>
      <p>{text('held.countsHelp')}</p>
      <p className="text-soft">
        {count === 0 ? text('held.countsNone') : text('held.countsSum', { count, days })}
      </p>
      {missing.length > 0 && (
        <>
          <CheckBox
            label={text('held.countsWords', { count: missing.length })}
            checked={withWords}
            onChange={setWithWords}
          />
          <Disclosure title={text('held.countsShowWords')}>
            <ul className="grid gap-1">
              {missing.map(({ text: words }) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </Disclosure>
        </>
      )}
      <Button className="justify-self-start" disabled={count === 0} onClick={save}>
        {text('held.countsGive')}
      </Button>
    </Card>
  );
}
