import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';

interface DeskSettingProps {
  origin: string;
  cue: boolean;
  onCue(shown: boolean): void;
  onTurnOff(): void;
}

/** One desk: its cue on or off, and CareCue off altogether, asked once more before it is done. */
export function DeskSetting({ origin, cue, onCue, onTurnOff }: DeskSettingProps) {
  const { text } = useText();
  const [asking, setAsking] = useState(false);
  const desk = origin.replace(/^https?:\/\//, '');
  return (
    <li className="grid gap-2 rounded-card border border-line bg-card px-3.5 py-3">
      <p className="font-medium">{desk}</p>
      <label className="flex min-h-9 items-center gap-2.5">
        <input
          type="checkbox"
          className="size-5 accent-go"
          checked={cue}
          onChange={(event) => onCue(event.target.checked)}
        />
        <span>
          {text('settings.cue')}
          <span className="sr-only">: {desk}</span>
        </span>
      </label>
      {asking ? (
        <div className="grid gap-2">
          <p>{text('settings.turnOffAsk')}</p>
          <Actions>
            <Button look="stop" onClick={onTurnOff}>
              {text('settings.turnOffYes')}
            </Button>
            <Button onClick={() => setAsking(false)}>{text('settings.turnOffNo')}</Button>
          </Actions>
        </div>
      ) : (
        <Button className="justify-self-start" about={desk} onClick={() => setAsking(true)}>
          {text('settings.turnOff')}
        </Button>
      )}
    </li>
  );
}
