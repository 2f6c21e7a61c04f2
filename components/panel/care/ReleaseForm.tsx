import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';
import { withoutPersonal } from '@/utils/care/has-personal';
import type { SendHelpedResult } from '@/utils/contract/ledger';
import type { Language } from '@/utils/contract/text';
import { Field } from './Field';

export const RELEASE_LENGTH = 500;

interface ReleaseFormProps {
  label: string;
  language: Language;
  words: string;
  /** The names that the page shows: hidden with all others. */
  names: readonly string[];
  onWords(words: string): void;
  /** The words as they were read: masked. */
  onSend(words: string): Promise<SendHelpedResult>;
  onSent(): void;
  say(text: string, failed?: boolean): void;
}

const FAILED: SendHelpedResult = { ok: false, reason: 'not-kept' };

/** Words on their way to the trainers: masked, read by the agent as they go, then sent. */
export function ReleaseForm(props: ReleaseFormProps) {
  const { label, language, words, names, onWords, onSend, onSent, say } = props;
  const { text } = useText();
  const [read, setRead] = useState<string | null>(null);
  const sent = withoutPersonal(words.trim(), names);
  const ready = sent !== '' && read === sent;
  const send = async () => {
    if (!ready) return;
    const result = await onSend(sent).catch(() => FAILED);
    if (!result.ok) {
      const why = result.reason === 'personal' ? 'not-kept' : result.reason;
      return say(text(why === 'not-kept' ? 'notice.failed' : `cannotKeep.${why}`), true);
    }
    say(text('helped.thanks'));
    onSent();
  };
  return (
    <>
      <Field
        label={label}
        long
        most={RELEASE_LENGTH}
        lang={language}
        value={words}
        onChange={onWords}
      />
      {sent && (
        <>
          <section aria-label={text('helped.sent')} className="grid gap-1">
            <h3 className="text-[0.9375rem] font-semibold">{text('helped.sent')}</h3>
            <p lang={language} className="border-l-[3px] border-go pl-2.5">
              {sent}
            </p>
          </section>
          <label className="flex min-h-9 items-center gap-2.5">
            <input
              type="checkbox"
              className="size-5 accent-go"
              checked={read === sent}
              onChange={(event) => setRead(event.target.checked ? sent : null)}
            />
            {text('helped.agree')}
          </label>
        </>
      )}
      <Actions>
        <Button
          look="go"
          aria-disabled={!ready}
          className="aria-disabled:opacity-55"
          onClick={() => void send()}
        >
          {text('helped.send')}
        </Button>
      </Actions>
    </>
  );
}
