import { useText } from '@/components/shared/use-text';
import { WORDS_LENGTH } from '@/utils/contract/ledger';
import { Field } from './Field';
import { asLocalInput, momentOf } from './times';

interface ReminderFieldsProps {
  /** Milliseconds since 1970; NaN while the date is not whole. */
  dueAt: number;
  words: string;
  problem: string | null;
  onDueAt(moment: number): void;
  onWords(words: string): void;
}

/** When to be reminded, and of what: the only words of this that are kept. */
export function ReminderFields({ dueAt, words, problem, onDueAt, onWords }: ReminderFieldsProps) {
  const { text } = useText();
  return (
    <>
      <Field
        type="datetime-local"
        label={text('actions.remindAt')}
        value={asLocalInput(dueAt)}
        onChange={(value) => onDueAt(momentOf(value))}
      />
      <Field
        label={text('actions.remindWords')}
        help={text('actions.remindHelp')}
        problem={problem}
        most={WORDS_LENGTH}
        value={words}
        onChange={onWords}
      />
    </>
  );
}
