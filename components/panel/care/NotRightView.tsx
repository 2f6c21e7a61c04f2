import { useState } from 'react';
import { Card } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';
import { namesOn } from '@/utils/care/page-values';
import type { ConversationState } from '@/utils/contract/session';
import { judgedWrong, wordsOfNeed } from '@/utils/guidance/judged-wrong';
import { usePanel } from '../use-panel';
import type { CareTools } from './care-tools';
import { RELEASE_LENGTH, ReleaseForm } from './ReleaseForm';
import { usePageFacts } from './use-page-facts';

interface NotRightViewProps {
  state: ConversationState;
  tools: Pick<CareTools, 'readPage' | 'sendHelped'>;
  say(text: string, failed?: boolean): void;
  onDone(): void;
}

/** The customer's words in which something was found that is not there, on their way to the trainers. */
export function NotRightView({ state, tools, say, onDone }: NotRightViewProps) {
  const { text, content } = useText();
  const { knowledge, customerLanguage } = usePanel();
  const wrong = judgedWrong(state);
  const [chosen, setChosen] = useState(wrong[0]?.need ?? '');
  const [words, setWords] = useState('');
  const about = wrong.find(({ need }) => need === chosen) ?? wrong[0];
  const wordsAbout = (need: string, messages = facts.messages) =>
    wordsOfNeed(state.assessment, need, messages).slice(0, RELEASE_LENGTH);
  const facts = usePageFacts(tools.readPage, ({ messages }) =>
    setWords((typed) => typed || wordsAbout(chosen, messages)),
  );
  if (!about) return <p>{text('notRight.none')}</p>;
  const named = (need: string) => {
    const title = knowledge.get('need', need)?.title;
    return title ? content(title) : need;
  };
  return (
    <Card title={text('notRight.title')}>
      <p>{text('notRight.help')}</p>
      <fieldset className="grid gap-1">
        <legend className="text-[0.9375rem] font-medium">{text('notRight.which')}</legend>
        {wrong.map(({ need, reason }) => (
          <label key={need} className="flex min-h-9 items-center gap-2.5">
            <input
              type="radio"
              name="not-right"
              className="size-5 accent-go"
              checked={need === about.need}
              onChange={() => {
                setChosen(need);
                setWords(wordsAbout(need));
              }}
            />
            {named(need)} ({text(`reason.${reason}`)})
          </label>
        ))}
      </fieldset>
      <ReleaseForm
        label={text('notRight.words')}
        language={customerLanguage}
        words={words}
        names={namesOn(facts)}
        onWords={setWords}
        onSend={(sent) =>
          tools.sendHelped({
            text: sent,
            language: customerLanguage,
            need: about.need,
            notRight: about.reason,
          })
        }
        onSent={onDone}
        say={say}
      />
    </Card>
  );
}
