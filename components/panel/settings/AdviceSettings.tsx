import { useId } from 'react';
import { useText } from '@/components/shared/use-text';
import type { Settings } from '@/utils/contract/settings';
import { Choice } from './Choice';

const CAPS = [1, 3, 6] as const;

interface AdviceSettingsProps {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

/** How loud advice may be; crisis and fraud come through whatever is chosen here. */
export function AdviceSettings({ settings, onChange }: AdviceSettingsProps) {
  const { text } = useText();
  const helpId = useId();
  return (
    <>
      <div className="grid gap-1.5">
        <label className="flex min-h-9 items-center gap-2.5 font-semibold">
          <input
            type="checkbox"
            className="size-5 accent-go"
            checked={settings.calm}
            aria-describedby={helpId}
            onChange={(event) => onChange({ calm: event.target.checked })}
          />
          {text('advice.calm')}
        </label>
        <p id={helpId} className="text-sm text-soft">
          {text('advice.calmHelp')}
        </p>
      </div>
      <Choice
        title={text('advice.cap')}
        options={CAPS.map((value) => ({ value, label: text('advice.times', { count: value }) }))}
        chosen={settings.cuesPerHour}
        onChoose={(cuesPerHour) => onChange({ cuesPerHour })}
      />
    </>
  );
}
