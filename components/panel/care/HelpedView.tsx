import { useState } from 'react';
import { Card } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';
import { namesOn } from '@/utils/care/page-values';
import type { ConversationState } from '@/utils/contract/session';
import { leadingNeed } from '@/utils/guidance/suggest';
import { isAlert, visibleNeeds } from '@/utils/guidance/visible-needs';
import { usePanel } from '../use-panel';
import type { CareTools } from './care-tools';
import { RELEASE_LENGTH, ReleaseForm } from './ReleaseForm';
import { usePageFacts } from './use-page-facts';

interface HelpedViewProps {
  state: ConversationState;
  tools: Pick<CareTools, 'readPage' | 'sendHelped'>;
  say(text: string, failed?: boolean): void;
  onDone(): void;
}

/** A sentence that worked, on its way to the trainers. */
export function HelpedView({ state, tools, say, onDone }: HelpedViewProps) {
  const { text } = useText();
  const { knowledge, customerLanguage } = usePanel();
  const [sentence, setSentence] = useState('');
  const facts = usePageFacts(tools.readPage, ({ messages }) => {
    // What was said last is most often what worked.
    const last = messages.findLast(({ from, internal }) => from === 'agent' && !internal);
    setSentence((typed) => typed || (last?.text ?? '').slice(0, RELEASE_LENGTH));
  });
  const send = (sent: string) => {
    const found = visibleNeeds(state.assessment, state.verdicts).filter(
      ({ need }) => !isAlert(need),
    );
    const need = leadingNeed(found, knowledge)?.need ?? null;
    return tools.sendHelped({ text: sent, language: customerLanguage, need });
  };
  return (
    <Card title={text('helped.title')}>
      <p>{text('helped.help')}</p>
      <ReleaseForm
        label={text('helped.sentence')}
        language={customerLanguage}
        words={sentence}
        names={namesOn(facts)}
        onWords={setSentence}
        onSend={send}
        onSent={onDone}
        say={say}
      />
    </Card>
  );
}
