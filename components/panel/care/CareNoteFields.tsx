import { useText } from '@/components/shared/use-text';
import {
  CARE_CHANNELS,
  CARE_PACES,
  CARE_WORDS_LENGTH,
  type CareNote,
} from '@/utils/contract/care-note';
import { Choice } from '../settings/Choice';
import { Field } from './Field';

export type Wishes = Pick<CareNote, 'pace' | 'largeType' | 'channel' | 'speaker'>;

interface CareNoteFieldsProps {
  wishes: Wishes;
  onChange(wishes: Wishes): void;
}

/** What the care note says beside the words that the customer agreed to. */
export function CareNoteFields({ wishes, onChange }: CareNoteFieldsProps) {
  const { text } = useText();
  const any = 'any' as const;
  return (
    <fieldset className="grid gap-2.5">
      <legend className="text-[0.9375rem] font-semibold">{text('note.title')}</legend>
      <p className="text-sm text-soft">{text('note.help')}</p>
      <Choice
        title={text('note.pace')}
        options={[any, ...CARE_PACES].map((value) => ({
          value,
          label: text(`note.pace.${value}`),
        }))}
        chosen={wishes.pace ?? any}
        onChoose={(value) => onChange({ ...wishes, pace: value === any ? null : value })}
      />
      <label className="flex min-h-9 items-center gap-2.5">
        <input
          type="checkbox"
          className="size-5 accent-go"
          checked={wishes.largeType}
          onChange={(event) => onChange({ ...wishes, largeType: event.target.checked })}
        />
        {text('note.largeType')}
      </label>
      <Choice
        title={text('note.channel')}
        options={[any, ...CARE_CHANNELS].map((value) => ({
          value,
          label: text(`note.channel.${value}`),
        }))}
        chosen={wishes.channel ?? any}
        onChoose={(value) => onChange({ ...wishes, channel: value === any ? null : value })}
      />
      <Field
        label={text('note.speaker')}
        most={CARE_WORDS_LENGTH}
        value={wishes.speaker}
        onChange={(speaker) => onChange({ ...wishes, speaker })}
      />
    </fieldset>
  );
}
