import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Lockable } from '@/components/shared/use-policy';
import { useText } from '@/components/shared/use-text';
import { type Settings, SPEED_LIMITS, type Speed } from '@/utils/contract/settings';
import { paceFor, withSpeed } from '@/utils/guidance/pace-for';
import { usePanel } from '../use-panel';
import { CheckBox } from './CheckBox';
import { Selection } from './Selection';
import { Slider } from './Slider';

interface PaceSettingsProps {
  settings: Settings;
  onChange(change: Partial<Settings>): void;
}

/** How fast the pace guide goes: usually, and for one need or another. */
export function PaceSettings({ settings, onChange }: PaceSettingsProps) {
  const { text, content } = useText();
  const { knowledge } = usePanel();
  const [chosen, setChosen] = useState('');
  const need = knowledge.get('need', chosen);
  const { zhPerMinute, enPerMinute } = paceFor(need, settings);
  const choose = (speed: Partial<Speed>) =>
    onChange(withSpeed(need, { zhPerMinute, enPerMinute, ...speed }, settings));
  const forget = () => {
    const { [chosen]: _forgotten, ...paceByNeed } = settings.paceByNeed;
    onChange({ paceByNeed });
  };
  const needs = knowledge
    .all('need')
    .map(({ id, title }) => ({ value: id, label: content(title) }));
  return (
    <section className="grid gap-3">
      <h2 className="font-semibold">{text('pace.settings')}</h2>
      <Selection
        title={text('pace.for')}
        help={text('pace.settingsHelp')}
        options={[{ value: '', label: text('pace.usual') }, ...needs]}
        chosen={chosen}
        onChoose={setChosen}
      />
      <Slider
        title={text('pace.inChinese')}
        words={text('pace.zhPerMinute', { count: zhPerMinute })}
        limits={SPEED_LIMITS.zhPerMinute}
        value={zhPerMinute}
        onChange={(value) => choose({ zhPerMinute: value })}
      />
      <Slider
        title={text('pace.inEnglish')}
        words={text('pace.enPerMinute', { count: enPerMinute })}
        limits={SPEED_LIMITS.enPerMinute}
        value={enPerMinute}
        onChange={(value) => choose({ enPerMinute: value })}
      />
      {settings.paceByNeed[chosen] && (
        <Button className="justify-self-start" onClick={forget}>
          {text('pace.advised')}
        </Button>
      )}
      <CheckBox
        label={text('pace.onOpen')}
        checked={settings.paceOnOpen}
        onChange={(paceOnOpen) => onChange({ paceOnOpen })}
      />
      <Lockable setting="voicePreview">
        <CheckBox
          label={text('pace.preview')}
          checked={settings.voicePreview}
          onChange={(voicePreview) => onChange({ voicePreview })}
        />
      </Lockable>
    </section>
  );
}
