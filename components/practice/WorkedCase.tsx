import { useState } from 'react';
import { Field } from '@/components/panel/care/Field';
import { Button } from '@/components/shared/Button';
import { Actions, Card } from '@/components/shared/Card';
import { useStudioText } from '@/components/studio/use-studio-text';
import { maskWords } from '@/utils/studio/try/mask-case';
import { readTurns } from '@/utils/studio/try/read-turns';

/** As many lines as an exemplary case must have. */
const FEWEST_LINES = 6;
const LONGEST = 20_000;

/** A worked conversation becomes an exemplary case: what could tell who somebody is, is hidden first. */
export function WorkedCase({ onKeep }: { onKeep(pasted: string): void }) {
  const { text } = useStudioText();
  const [words, setWords] = useState('');
  const masked = maskWords(words);
  const lines = readTurns(words).length;
  return (
    <Card title={text('practice.worked')}>
      <Field
        label={text('practice.worked.words')}
        help={text('practice.worked.help')}
        value={words}
        most={LONGEST}
        long
        onChange={setWords}
      />
      {masked !== words && (
        <div className="grid gap-1">
          <p className="font-medium">{text('practice.worked.hidden')}</p>
          <p className="rounded-card border border-line bg-paper px-3 py-2 whitespace-pre-wrap">
            {masked}
          </p>
        </div>
      )}
      {lines > 0 && lines < FEWEST_LINES && (
        <p className="text-soft">{text('practice.worked.few', { count: FEWEST_LINES })}</p>
      )}
      <Actions>
        <Button disabled={lines < FEWEST_LINES} onClick={() => onKeep(masked)}>
          {text('practice.keep')}
        </Button>
      </Actions>
    </Card>
  );
}
