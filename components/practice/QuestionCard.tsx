import { useId, useState } from 'react';
import { useStudioText } from '@/components/studio/use-studio-text';
import type { Language } from '@/utils/contract/text';
import type { PracticeQuestion } from '@/utils/practice/ask-questions';

interface QuestionCardProps {
  question: PracticeQuestion;
  language: Language;
}

/** One question with three answers; the reason follows whatever was chosen, and nothing is counted. */
export function QuestionCard({ question, language }: QuestionCardProps) {
  const { text } = useStudioText();
  const { asks, options, right, why } = question;
  const [chosen, setChosen] = useState<string | null>(null);
  const name = useId();
  return (
    <fieldset className="grid gap-1.5" lang={language}>
      <legend className="pb-1 font-medium">{asks}</legend>
      {options.map((option) => (
        <label key={option} className="flex min-h-9 items-start gap-2 leading-normal">
          <input
            type="radio"
            name={name}
            className="mt-1 size-5 shrink-0"
            checked={chosen === option}
            onChange={() => setChosen(option)}
          />
          <span>{option}</span>
        </label>
      ))}
      <p role="status" className="leading-normal">
        {chosen === right && text('practice.answer.right', { why })}
        {chosen !== null && chosen !== right && text('practice.answer.wrong', { right, why })}
      </p>
    </fieldset>
  );
}
