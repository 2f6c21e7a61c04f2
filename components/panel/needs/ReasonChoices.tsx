import { useEffect, useRef } from 'react';
import { Button } from '@/components/shared/Button';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import { NOT_RIGHT_REASONS, type NotRightReason } from '@/utils/contract/session';

interface ReasonChoicesProps {
  onChoose(reason: NotRightReason): void;
  onCancel(): void;
}

/** Why it is not right, by one key: `1` to `5`, Escape to leave it as it was. */
export function ReasonChoices({ onChoose, onCancel }: ReasonChoicesProps) {
  const { text } = useText();
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.querySelector('button')?.focus(), []);
  const keys = NOT_RIGHT_REASONS.map((reason, index) => [
    `${index + 1}`,
    { does: text(`reason.${reason}`), run: () => onChoose(reason) },
  ]);
  useKeys({ ...Object.fromEntries(keys), escape: { does: text('needs.cancel'), run: onCancel } });
  return (
    <fieldset ref={group} className="grid gap-1.5">
      <legend className="pb-1.5 font-semibold">{text('needs.reasonAsk')}</legend>
      {NOT_RIGHT_REASONS.map((reason, index) => (
        <Button
          key={reason}
          shortcut={`${index + 1}`}
          className="justify-between! text-left"
          onClick={() => onChoose(reason)}
        >
          {text(`reason.${reason}`)}
        </Button>
      ))}
      <Button look="quiet" shortcut="Esc" onClick={onCancel}>
        {text('needs.cancel')}
      </Button>
    </fieldset>
  );
}
