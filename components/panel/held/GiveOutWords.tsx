import { useEffect, useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Card } from '@/components/shared/Card';
import { Disclosure } from '@/components/shared/Disclosure';
import { useText } from '@/components/shared/use-text';
import type { InboxRow } from '@/utils/contract/ledger';
import type { WordsTools } from './held-tools';

interface GiveOutWordsProps {
  tools: WordsTools;
  say(text: string, failed?: boolean): void;
}

/** The sentences that the agent released, as a file for trainers at another machine. */
export function GiveOutWords({ tools, say }: GiveOutWordsProps) {
  const { text } = useText();
  const [rows, setRows] = useState<readonly InboxRow[]>([]);
  useEffect(() => {
    let stopped = false;
    void tools.read().then((read) => {
      if (!stopped) setRows(read);
    });
    return () => {
      stopped = true;
    };
  }, [tools]);
  if (rows.length === 0) return null;
  const save = () => {
    tools.save(rows);
    say(text('held.countsSaved'));
  };
  return (
    <Card title={text('held.wordsTitle', { count: rows.length })}>
      <p>{text('held.wordsHelp')}</p>
      <Disclosure title={text('held.wordsShow')}>
        <ul className="grid gap-1">
          {rows.map((row) => (
            <li key={row.id} lang={row.language} className="wrap-anywhere">
              {row.text}
            </li>
          ))}
        </ul>
      </Disclosure>
      <Button className="justify-self-start" onClick={save}>
        {text('held.wordsGive')}
      </Button>
    </Card>
  );
}
