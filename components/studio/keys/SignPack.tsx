import { useState } from 'react';
import { Field } from '@/components/panel/care/Field';
import { Button } from '@/components/shared/Button';
import { useStudioText } from '../use-studio-text';
import type { KeysTools, OwnKeyView } from './keys-tools';

interface SignPackProps {
  shown: OwnKeyView;
  tools: KeysTools;
  /** The number that comes next. */
  next: number;
  say(words: string, failed?: boolean): void;
}

const MOST_DAYS = 3650;

/** A signed pack of all content in force, as a file. */
export function SignPack({ shown, tools, next, say }: SignPackProps) {
  const { text } = useStudioText();
  const [name, setName] = useState<string>(text('signing.defaultName'));
  const [version, setVersion] = useState(String(next));
  const [days, setDays] = useState('365');
  const number = wholeNumber(version);
  const forDays = wholeNumber(days);
  const versionBad = number === null || number <= shown.lastVersion;
  const daysBad = forDays === null || forDays < 1 || forDays > MOST_DAYS;
  const sign = async () => {
    if (versionBad || daysBad) return;
    const signed = await tools.sign({
      name: name.trim() || text('signing.defaultName'),
      version: number,
      days: forDays,
    });
    if (signed) setVersion(String(number + 1));
    say(signed ? text('signing.signedAs', { version: number }) : text('signing.failed'), !signed);
  };
  return (
    <form
      className="grid max-w-[40rem] gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void sign();
      }}
    >
      <p className="text-sm text-soft">{text('signing.signHelp')}</p>
      <Field label={text('signing.packName')} most={200} value={name} onChange={setName} />
      <Field
        label={text('signing.packVersion')}
        most={15}
        value={version}
        problem={versionBad ? text('signing.versionBad', { last: shown.lastVersion }) : null}
        onChange={setVersion}
      />
      <Field
        label={text('signing.packDays')}
        most={4}
        value={days}
        problem={daysBad ? text('signing.daysBad') : null}
        onChange={setDays}
      />
      <Button type="submit" look="go" className="justify-self-start">
        {text('signing.signNow')}
      </Button>
    </form>
  );
}

function wholeNumber(typed: string): number | null {
  const number = /^\d{1,15}$/.test(typed.trim()) ? Number(typed) : null;
  return number !== null && number > 0 ? number : null;
}
