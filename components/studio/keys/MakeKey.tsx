import { useId, useState } from 'react';
import { BOX } from '@/components/panel/care/Field';
import { Button } from '@/components/shared/Button';
import { PHRASE_LENGTH } from '@/utils/signing/key-backup';
import { useStudioText } from '../use-studio-text';
import type { KeysTools } from './keys-tools';

interface MakeKeyProps {
  tools: KeysTools;
  say(words: string, failed?: boolean): void;
}

/** Makes a key, or one in place of the one before: its phrase twice, then its file is saved. */
export function MakeKey({ tools, say }: MakeKeyProps) {
  const { text } = useStudioText();
  const [phrase, setPhrase] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const count = PHRASE_LENGTH;
  const make = async () => {
    const short = [...phrase].length < count;
    const wrong = short ? 'signing.phraseShort' : phrase === again ? null : 'signing.phraseDiffers';
    setProblem(
      wrong === 'signing.phraseShort' ? text(wrong, { count }) : wrong ? text(wrong) : null,
    );
    if (wrong) return;
    setBusy(true);
    const made = await tools.make(phrase);
    setBusy(false);
    if (made) {
      setPhrase('');
      setAgain('');
    }
    say(text(made ? 'signing.made' : 'signing.failed'), !made);
  };
  return (
    <form
      className="grid max-w-[40rem] gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <p className="text-sm text-soft">
        {text('signing.makeHelp')} {tools.key && text('signing.rotateHelp')}
      </p>
      <Secret label={text('signing.phrase', { count })} value={phrase} onChange={setPhrase} />
      <Secret label={text('signing.phraseAgain')} value={again} onChange={setAgain} />
      {problem && (
        <p role="alert" className="font-medium text-stop">
          {problem}
        </p>
      )}
      <Button
        type="submit"
        look={tools.key ? 'plain' : 'go'}
        className="justify-self-start"
        disabled={busy}
      >
        {text(tools.key ? 'signing.rotateYes' : 'signing.make')}
      </Button>
    </form>
  );
}

interface SecretProps {
  label: string;
  value: string;
  onChange(value: string): void;
}

/** Words that nobody beside the screen is to read. */
export function Secret({ label, value, onChange }: SecretProps) {
  const id = useId();
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-[0.9375rem] font-medium">
        {label}
      </label>
      <input
        id={id}
        type="password"
        autoComplete="off"
        maxLength={500}
        className={BOX}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
