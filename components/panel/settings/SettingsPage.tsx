import { useText } from '@/components/shared/use-text';
import type { Settings } from '@/utils/contract/settings';
import { PackSettings } from '../pack/PackSettings';
import type { PackTools } from '../pack/pack-tools';
import type { PanelActions } from '../panel-props';
import { SettingsView } from './SettingsView';

interface SettingsPageProps {
  settings: Settings;
  desks: readonly string[];
  actions: Pick<PanelActions, 'saveSettings' | 'setCue' | 'turnOffDesk'>;
  pack?: PackTools | undefined;
  /** Shows all that is held; null where it cannot be told. */
  onHeld: (() => void) | null;
  say(text: string, failed?: boolean): void;
}

/** The settings, saved as they are chosen; a setting that could not be saved says so. */
export function SettingsPage({ settings, desks, actions, pack, onHeld, say }: SettingsPageProps) {
  const { text } = useText();
  const report = async (saved: Promise<boolean>) => {
    if (!(await saved)) say(text('settings.saveFailed'), true);
  };
  const turnOff = async (origin: string) => {
    const result = await actions.turnOffDesk(origin);
    if (!result.ok) say(text('settings.setByCompany'), true);
  };
  return (
    <SettingsView
      settings={settings}
      desks={desks}
      onChange={(change) => report(actions.saveSettings(change))}
      onCue={(origin, shown) => report(actions.setCue(origin, shown))}
      onTurnOff={turnOff}
      pack={
        pack && (
          <PackSettings
            tools={pack}
            onSaveAddress={(packUrl) => report(actions.saveSettings({ packUrl }))}
            say={say}
          />
        )
      }
      onHeld={onHeld}
    />
  );
}
