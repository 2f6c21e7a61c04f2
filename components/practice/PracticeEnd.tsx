import { useMemo } from 'react';
import { Card } from '@/components/shared/Card';
import { useStudioText } from '@/components/studio/use-studio-text';
import type { Practice } from '@/utils/contract/practice';
import type { Language } from '@/utils/contract/text';
import { askQuestions } from '@/utils/practice/ask-questions';
import type { PracticeBook } from '@/utils/practice/practice-book';
import type { PracticeRun } from '@/utils/practice/run-practice';
import { sumUp } from '@/utils/practice/sum-up';
import type { PracticeTools } from './practice-tools';
import { QuestionCard } from './QuestionCard';

interface PracticeEndProps {
  practice: Practice;
  language: Language;
  tools: PracticeTools;
  book: PracticeBook;
  run: PracticeRun;
}

/** Looking back, without a figure and without a word about the person; then the questions. */
export function PracticeEnd({ practice, language, tools, book, run }: PracticeEndProps) {
  const { text } = useStudioText();
  const { well, tryThis, lesson } = sumUp(run, book);
  const { items } = tools;
  const questions = useMemo(
    () => askQuestions(practice, items, language, run.seed),
    [practice, items, language, run.seed],
  );
  return (
    <>
      <Card title={text('practice.lookBack')}>
        {well.length > 0 && <h3 className="font-semibold">{text('practice.well')}</h3>}
        <ul className="grid gap-1">
          {well.map(({ moment, why }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same moment comes more than once, in a fixed order.
            <li key={index} className="leading-normal">
              <span className="font-medium">{text(`moment.${moment}`)}</span>
              {why && <span lang={language}> – {why}</span>}
            </li>
          ))}
        </ul>
        {tryThis.length > 0 && <h3 className="font-semibold">{text('practice.try')}</h3>}
        <ul className="grid gap-2">
          {tryThis.map(({ mistake, why, said, better }) => (
            <li key={`${mistake} ${why}`} className="grid leading-normal">
              <span className="font-medium">{text(`mistake.${mistake}`)}</span>
              {why && <span lang={language}>{why}</span>}
              <span>{text('practice.inWords', { words: said })}</span>
              <span>{text('practice.better', { words: better })}</span>
            </li>
          ))}
        </ul>
        <h3 className="font-semibold">{text('practice.lesson')}</h3>
        <p lang={language}>{lesson}</p>
      </Card>
      <Card title={text('practice.questions')}>
        {questions.map((question) => (
          <QuestionCard key={question.id} question={question} language={language} />
        ))}
      </Card>
    </>
  );
}
