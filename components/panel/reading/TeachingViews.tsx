import { Button } from '@/components/shared/Button';
import { useText } from '@/components/shared/use-text';
import type { Adapter } from '@/utils/contract/adapter';
import type { Settings } from '@/utils/contract/settings';
import { DesksView } from '../desks/DesksView';
import type { PanelActions } from '../panel-props';
import type { View } from '../use-view';
import { ReadingView } from './ReadingView';
import type { TeachingTools } from './teaching-tools';

interface TeachingViewsProps {
  view: View['kind'];
  tools: TeachingTools | undefined;
  builtIn: readonly Adapter[];
  settings: Settings;
  actions: Pick<PanelActions, 'saveSettings'>;
  open(view: View): void;
  say(text: string, failed?: boolean): void;
}

/** What is read, how desks are read, and the way from the settings to both. */
export function TeachingViews(props: TeachingViewsProps) {
  const { view, tools, builtIn, settings, actions, open, say } = props;
  const { text } = useText();
  if (!tools) return null;
  const switchOff = async (adaptersOff: string[]) => {
    if (!(await actions.saveSettings({ adaptersOff }))) say(text('settings.saveFailed'), true);
  };
  if (view === 'reading') return <ReadingView tools={tools} say={say} />;
  if (view === 'desks')
    return (
      <DesksView
        tools={tools}
        builtIn={builtIn}
        off={settings.adaptersOff}
        onOff={switchOff}
        say={say}
      />
    );
  if (view !== 'settings') return null;
  return (
    <div className="flex flex-wrap gap-2">
      <Button onClick={() => open({ kind: 'reading' })}>{text('reading.title')}</Button>
      <Button onClick={() => open({ kind: 'desks' })}>{text('desks.open')}</Button>
    </div>
  );
}
