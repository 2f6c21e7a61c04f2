import { useEffect, useState } from 'react';
import { useText } from '@/components/shared/use-text';
import type { PanelProps } from '../panel-props';
import type { BrowserCommand } from './browser-commands';
import { Lines } from './Lines';

/** The browser's own keys as they are set now, and where they are changed. */
export function BrowserKeys({ read }: { read: NonNullable<PanelProps['commands']> }) {
  const { text } = useText();
  const [commands, setCommands] = useState<readonly BrowserCommand[]>([]);
  useEffect(() => {
    let stopped = false;
    void read().then((found) => !stopped && setCommands(found));
    return () => {
      stopped = true;
    };
  }, [read]);
  const lines = commands.map(({ name, shortcut }) => ({
    keys: [shortcut || text('keys.notSet')],
    does: text(`keys.command.${name}`),
  }));
  if (lines.length === 0) return null;
  return (
    <div className="grid gap-1.5">
      <Lines title={text('keys.browser')} lines={lines} />
      <p className="text-sm text-soft">{text('keys.browserHelp')}</p>
    </div>
  );
}
