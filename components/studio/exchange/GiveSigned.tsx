import { useState } from 'react';
import { Field } from '@/components/panel/care/Field';
import { Button } from '@/components/shared/Button';
import { useStudioText } from '../use-studio-text';
import type { ExchangeTools, Signer } from './exchange-tools';

interface GiveSignedProps {
  signer: Signer;
  tools: Pick<ExchangeTools, 'sign'>;
  say(words: string, failed?: boolean): void;
}

const MOST_DAYS = 3650;

/** A signed pack of all content in force, as a file. */
export function GiveSigned({ signer, tools, say }: GiveSignedProps) {
  const { text } = useStudioText();
  const [name, setName] = useState<string>(text('signing.defaultName'));
  const [typed, setTyped] = useState<string | null>(null);
  const version = typed ?? String(signer.next);
  const [days, setDays] = useState('365');
  const number = wholeNumber(version);
  const forDays = wholeNumber(days);
  const versionBad = number === null || number <= signer.lastVersion;
  const daysBad = forDays === null || forDays < 1 || forDays > MOST_DAYS;
  const sign = async () => {
    if (versionBad || daysBad) return;
    const signed = await tools.sign({
      name: name.trim() || text('signing.defaultName'),
      version: number,
      days: forDays,
    });
    // From here on the next number is proposed again.
    if (signed) setTyped(null);
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
      {!signer.trusted && <p className="font-medium text-gate">{text('signing.notPinned')}</p>}
      <Field label={text('signing.packName')} most={200} value={name} onChange={setName} />
      <Field
        label={text('signing.packVersion')}
        most={15}
        value={version}
        problem={versionBad ? text('signing.versionBad', { last: signer.lastVersion }) : null}
        help={signer.lastVersion === 0 ? text('signing.firstHere') : undefined}
        onChange={setTyped}
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
