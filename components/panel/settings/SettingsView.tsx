import type { ReactNode } from 'react';
import { Button } from '@/components/shared/Button';
import { Lockable } from '@/components/shared/use-policy';
import { useText } from '@/components/shared/use-text';
import { REGIONS } from '@/utils/contract/region';
import { type Settings, THEMES } from '@/utils/contract/settings';
import { LANGUAGES } from '@/utils/contract/text';
import { AdviceSettings } from './AdviceSettings';
import { CareSettings } from './CareSettings';
import { CheckBox } from './CheckBox';
import { Choice } from './Choice';
import { CompanyNote } from './CompanyNote';
import { DeskSetting } from './DeskSetting';
import { IgnoredFindings } from './IgnoredFindings';
import { PaceSettings } from './PaceSettings';
import { Selection } from './Selection';

interface SettingsViewProps {
  settings: Settings;
  desks: readonly string[];
  onChange(change: Partial<Settings>): void;
  onCue(origin: string, shown: boolean): void;
  onTurnOff(origin: string): void;
  onHeld: (() => void) | null;
  /** The part about the content pack. */
  pack?: ReactNode;
}

/** Each language by its own name. */
const LANGUAGE_NAMES = { 'zh-Hans': '简体中文', 'zh-Hant': '繁體中文', en: 'English' } as const;
const AGES = [60, 65] as const;

export function SettingsView(props: SettingsViewProps) {
  const { settings, desks, onChange, onCue, onTurnOff, onHeld } = props;
  const { text } = useText();
  const one = <V extends string>(values: readonly V[], value: string): V | null =>
    values.find((known) => known === value) ?? null;
  return (
    <div className="grid gap-5">
      <CompanyNote />
      <Selection
        title={text('settings.language')}
        options={[
          { value: '', label: text('settings.languageBrowser') },
          ...LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value })),
        ]}
        chosen={settings.language ?? ''}
        onChoose={(value) => onChange({ language: one(LANGUAGES, value) })}
      />
      <Lockable setting="region">
        <Selection
          title={text('settings.region')}
          help={text('settings.regionHelp')}
          options={[
            { value: '', label: text('settings.regionNone') },
            ...REGIONS.map((value) => ({ value, label: text(`region.${value}`) })),
          ]}
          chosen={settings.region ?? ''}
          onChoose={(value) => onChange({ region: one(REGIONS, value) })}
        />
      </Lockable>
      <Choice
        title={text('settings.theme')}
        options={THEMES.map((value) => ({ value, label: text(`theme.${value}`) }))}
        chosen={settings.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <Lockable setting="ageThreshold">
        <Choice
          title={text('settings.age')}
          options={AGES.map((value) => ({
            value,
            label: text('settings.years', { count: value }),
          }))}
          chosen={settings.ageThreshold}
          onChoose={(ageThreshold) => onChange({ ageThreshold })}
        />
      </Lockable>
      <section className="grid gap-1">
        <CheckBox
          label={text('keys.settings')}
          checked={settings.bareKeys}
          onChange={(bareKeys) => onChange({ bareKeys })}
        />
        <p className="text-sm text-soft">{text('keys.settingsHelp')}</p>
      </section>
      <PaceSettings settings={settings} onChange={onChange} />
      <IgnoredFindings settings={settings} onChange={onChange} />
      <AdviceSettings settings={settings} onChange={onChange} />
      <CareSettings settings={settings} onChange={onChange} />
      <section className="grid gap-2">
        <h2 className="font-semibold">{text('settings.desks')}</h2>
        {desks.length === 0 && <p className="text-soft">{text('settings.noDesks')}</p>}
        <ul className="grid gap-2">
          {desks.map((origin) => (
            <DeskSetting
              key={origin}
              origin={origin}
              cue={settings.desks[origin]?.cue ?? true}
              onCue={(shown) => onCue(origin, shown)}
              onTurnOff={() => onTurnOff(origin)}
            />
          ))}
        </ul>
      </section>
      {props.pack}
      <p className="text-sm text-soft">{text('settings.privacy')}</p>
      {onHeld && (
        <Button className="justify-self-start" onClick={onHeld}>
          {text('held.open')}
        </Button>
      )}
    </div>
  );
}
