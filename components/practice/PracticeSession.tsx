import { useEffect, useRef } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { useStudioText } from '@/components/studio/use-studio-text';
import type { Practice } from '@/utils/contract/practice';
import type { Language } from '@/utils/contract/text';
import { offerReplies } from '@/utils/practice/offer-replies';
import { FeedbackCard } from './FeedbackCard';
import { PracticeEnd } from './PracticeEnd';
import { PracticeLines } from './PracticeLines';
import type { PracticeTools } from './practice-tools';
import { ReplyForm } from './ReplyForm';
import { usePractice } from './use-practice';

interface PracticeSessionProps {
  practice: Practice;
  seed: number;
  language: Language;
  tools: PracticeTools;
  onAgain(): void;
  onBack(): void;
}

/** One conversation from the first words to the questions at the end. */
export function PracticeSession(props: PracticeSessionProps) {
  const { practice, tools, language, onAgain, onBack } = props;
  const { text } = useStudioText();
  const held = usePractice(props);
  const turn = useRef<HTMLHeadingElement>(null);
  const said = held && held !== 'failed' ? held.run.lines.length : 0;
  // What was pressed is gone with the turn: the keyboard goes on at what is due now.
  useEffect(() => {
    if (said > 0) turn.current?.focus();
  }, [said]);
  if (held === 'failed') return <p role="alert">{text('practice.failed')}</p>;
  if (!held) return <p role="status">{text('practice.loading')}</p>;

  const { book, run, say, takeBack } = held;
  const due = book.turns[run.turn];
  const last = run.notes.at(-1);
  return (
    <div className="grid w-full max-w-3xl gap-4">
      <div className="grid gap-1">
        <h2 className="text-[1.0625rem] font-semibold" lang={language}>
          {book.title}
        </h2>
        <p className="text-soft" lang={language}>
          {book.situation}
        </p>
      </div>
      <PracticeLines lines={run.lines} language={language} />
      {last && (
        <FeedbackCard note={last} turn={book.turns[last.turn] ?? null} language={language} />
      )}
      <h2 ref={turn} tabIndex={-1} className="text-[1.0625rem] font-semibold outline-offset-4">
        {run.ended
          ? text(`practice.ended.${run.ended}`)
          : text('practice.yourTurn', { moment: text(`moment.${due?.moment ?? 'close'}`) })}
      </h2>
      {due && !run.ended && (
        <ReplyForm
          key={run.lines.length}
          goal={text(`goal.${due.moment}`)}
          offers={offerReplies(run, book)}
          language={language}
          onSay={say}
        />
      )}
      {run.ended && <PracticeEnd {...props} book={book} run={run} />}
      <Actions>
        {takeBack && <Button onClick={takeBack}>{text('practice.takeBack')}</Button>}
        {run.ended && (
          <Button look="go" onClick={onAgain}>
            {text('practice.again')}
          </Button>
        )}
        {run.ended === 'finished' && tools.keepCase && (
          <Button onClick={() => tools.keepCase?.(practice, run, language)}>
            {text('practice.keep')}
          </Button>
        )}
        <Button look="quiet" onClick={onBack}>
          {text('practice.back')}
        </Button>
      </Actions>
    </div>
  );
}
