import { useEffect, useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions, Card } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';
import { withoutPersonal } from '@/utils/care/has-personal';
import { namesOn } from '@/utils/care/page-values';
import type { ConversationState } from '@/utils/contract/session';
import { leadingNeed } from '@/utils/guidance/suggest';
import { isAlert, visibleNeeds } from '@/utils/guidance/visible-needs';
import { usePanel } from '../use-panel';
import { type CareTools, NO_FACTS, type PageFacts } from './care-tools';
import { Field } from './Field';

interface HelpedViewProps {
  state: ConversationState;
  tools: Pick<CareTools, 'readPage' | 'sendHelped'>;
  say(text: string, failed?: boolean): void;
  onDone(): void;
}

const LENGTH = 500;

/** A sentence that worked, on its way to the trainers: masked, read by the agent, then sent. */
export function HelpedView({ state, tools, say, onDone }: HelpedViewProps) {
  const { text } = useText();
  const { knowledge, customerLanguage } = usePanel();
  const [facts, setFacts] = useState<PageFacts>(NO_FACTS);
  const [sentence, setSentence] = useState('');
  const [read, setRead] = useState(false);
  const { readPage } = tools;
  useEffect(() => {
    let stopped = false;
    const take = (shown: PageFacts) => {
      if (stopped) return;
      setFacts(shown);
      // What was said last is most often what worked.
      const last = shown.messages.findLast(({ from, internal }) => from === 'agent' && !internal);
      setSentence((typed) => typed || (last?.text ?? '').slice(0, LENGTH));
    };
    void readPage().then(take, () => undefined);
    return () => {
      stopped = true;
    };
  }, [readPage]);

  const sent = withoutPersonal(sentence.trim(), namesOn(facts));
  const send = async () => {
    if (!read || !sent) return;
    const found = visibleNeeds(state.assessment, state.verdicts).filter(
      ({ need }) => !isAlert(need),
    );
    const need = leadingNeed(found, knowledge)?.need ?? null;
    const result = await tools
      .sendHelped({ text: sent, language: customerLanguage, need })
      .catch(() => ({ ok: false, reason: 'not-kept' }) as const);
    if (!result.ok) return say(text('notice.failed'), true);
    say(text('helped.thanks'));
    onDone();
  };
  return (
    <Card title={text('helped.title')}>
      <p>{text('helped.help')}</p>
      <Field
        label={text('helped.sentence')}
        long
        most={LENGTH}
        lang={customerLanguage}
        value={sentence}
        onChange={(value) => {
          setSentence(value);
          setRead(false);
        }}
      />
      {sent && (
        <>
          <section aria-label={text('helped.sent')} className="grid gap-1">
            <h3 className="text-[0.9375rem] font-semibold">{text('helped.sent')}</h3>
            <p lang={customerLanguage} className="border-l-[3px] border-go pl-2.5">
              {sent}
            </p>
          </section>
          <label className="flex min-h-9 items-center gap-2.5">
            <input
              type="checkbox"
              className="size-5 accent-go"
              checked={read}
              onChange={(event) => setRead(event.target.checked)}
            />
            {text('helped.agree')}
          </label>
        </>
      )}
      <Actions>
        <Button
          look="go"
          aria-disabled={!read || !sent}
          className="aria-disabled:opacity-55"
          onClick={() => void send()}
        >
          {text('helped.send')}
        </Button>
      </Actions>
    </Card>
  );
}
