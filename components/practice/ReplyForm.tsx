import { type FormEvent, useId, useState } from 'react';
import { BOX } from '@/components/panel/care/Field';
import { Button } from '@/components/shared/Button';
import { useKeys } from '@/components/shared/use-keys';
import { useStudioText } from '@/components/studio/use-studio-text';
import type { Language } from '@/utils/contract/text';

/** Longer than anything one would say in one turn. */
const LONGEST = 600;
/** Numbers open the studio's views. */
const LETTERS = ['A', 'B', 'C', 'D'] as const;

interface ReplyFormProps {
  /** What is due now. */
  goal: string;
  offers: readonly string[];
  language: Language;
  onSay(text: string): void;
}

/** The replies on offer, by click or by their letter, and a box for one's own. */
export function ReplyForm({ goal, offers, language, onSay }: ReplyFormProps) {
  const { text } = useStudioText();
  const [words, setWords] = useState('');
  const id = useId();
  useKeys(
    Object.fromEntries(
      offers.map((offer, index) => [
        (LETTERS[index] ?? '').toLowerCase(),
        { does: `${text('practice.say')} ${LETTERS[index]}`, run: () => onSay(offer) },
      ]),
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() !== '') onSay(words.trim());
  };
  return (
    <form onSubmit={submit} className="grid gap-3">
      <p className="text-soft">{goal}</p>
      <fieldset className="grid gap-2">
        <legend className="pb-1 text-[0.9375rem] font-medium">{text('practice.offers')}</legend>
        {offers.map((offer, index) => (
          <Button
            key={offer}
            lang={language}
            shortcut={LETTERS[index]}
            className="w-full justify-between text-left"
            onClick={() => onSay(offer)}
          >
            {offer}
          </Button>
        ))}
      </fieldset>
      <div className="grid gap-1">
        <label htmlFor={id} className="text-[0.9375rem] font-medium">
          {text('practice.write')}
        </label>
        <textarea
          id={id}
          lang={language}
          rows={2}
          maxLength={LONGEST}
          className={BOX}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <div>
        <Button type="submit" look="go" disabled={words.trim() === ''}>
          {text('practice.say')}
        </Button>
      </div>
    </form>
  );
}
