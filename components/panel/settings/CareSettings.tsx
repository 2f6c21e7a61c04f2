import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { Lockable } from '@/components/shared/use-policy';
import { useText } from '@/components/shared/use-text';
import { toolOrigin } from '@/utils/care/tool-address';
import { AGENT_NAME_LENGTH, type Settings } from '@/utils/contract/settings';
import { Field } from '../care/Field';
import { Choice } from './Choice';

interface CareSettingsProps {
  settings: Pick<Settings, 'toolOrigins' | 'keepHours' | 'agentName'>;
  onChange(change: Partial<Settings>): void;
}

const HOURS = [24, 72, 168, 720] as const;

/** What actions may open, and how long reminders stay. */
export function CareSettings({ settings, onChange }: CareSettingsProps) {
  const { text } = useText();
  const { toolOrigins, keepHours } = settings;
  const [name, setName] = useState(settings.agentName);
  const [typed, setTyped] = useState('');
  const [bad, setBad] = useState(false);
  const add = () => {
    const origin = toolOrigin(typed);
    setBad(origin === null);
    if (origin === null) return;
    setTyped('');
    if (!toolOrigins.includes(origin)) onChange({ toolOrigins: [...toolOrigins, origin] });
  };
  const options: { value: number; label: string }[] = HOURS.map((value) => ({
    value,
    label: text(`settings.keepHours.${value}`),
  }));
  // A company may set any other number.
  const known = options.some(({ value }) => value === keepHours);
  const inHours = text('policy.hours', { count: keepHours });
  const remove = (origin: string) =>
    onChange({ toolOrigins: toolOrigins.filter((other) => other !== origin) });
  return (
    <>
      <Field
        label={text('variable.agentName')}
        help={text('settings.agentNameHelp')}
        most={AGENT_NAME_LENGTH}
        value={name}
        onChange={(agentName) => {
          setName(agentName);
          onChange({ agentName: agentName.trim() });
        }}
      />
      <Lockable setting="keepHours">
        <Choice
          title={text('settings.keepHours')}
          options={known ? options : [...options, { value: keepHours, label: inHours }]}
          chosen={keepHours}
          onChoose={(chosen) => onChange({ keepHours: chosen })}
        />
      </Lockable>
      <Lockable setting="toolOrigins">
        <div className="grid gap-2">
          {toolOrigins.length > 0 && (
            <ul className="grid gap-1">
              {toolOrigins.map((origin) => (
                <li key={origin} className="flex flex-wrap items-center justify-between gap-2">
                  <span className="[overflow-wrap:anywhere]">{origin}</span>
                  <Button look="quiet" about={origin} onClick={() => remove(origin)}>
                    {text('settings.toolRemove')}
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <Field
            label={text('settings.tools')}
            help={text('settings.toolsHelp')}
            problem={bad ? text('settings.toolBad') : null}
            most={300}
            lang="en"
            value={typed}
            onChange={setTyped}
          />
          <Actions>
            <Button about={text('settings.tools')} onClick={add}>
              {text('settings.toolAdd')}
            </Button>
          </Actions>
        </div>
      </Lockable>
    </>
  );
}
