import { HeldView } from '../held/HeldView';
import type { PanelProps } from '../panel-props';
import type { View } from '../use-view';
import { SettingsPage } from './SettingsPage';

interface SettingsViewsProps
  extends Pick<PanelProps, 'settings' | 'desks' | 'actions' | 'held' | 'pack'> {
  view: View['kind'];
  open(view: View): void;
  say(text: string, failed?: boolean): void;
}

/** The settings, and what is held, where one of them is open. */
export function SettingsViews(props: SettingsViewsProps) {
  const { view, held, open, settings, desks, actions, pack, say } = props;
  if (view === 'held' && held) return <HeldView tools={held} say={say} />;
  if (view !== 'settings') return null;
  return (
    <SettingsPage
      settings={settings}
      desks={desks}
      actions={actions}
      pack={pack}
      onHeld={held ? () => open({ kind: 'held' }) : null}
      say={say}
    />
  );
}
