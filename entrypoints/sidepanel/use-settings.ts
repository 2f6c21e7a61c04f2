import { useEffect, useState } from 'react';
import type { Settings } from '@/utils/contract/settings';
import { loadSettings, onSettingsChanged } from '@/utils/storage/settings';

/** The settings in force, from wherever they are changed; null until they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    let changed = false;
    const stop = onSettingsChanged((next) => {
      changed = true;
      setSettings(next);
    });
    void loadSettings().then((loaded) => {
      // A change that came in meanwhile is newer than what was read.
      if (!changed) setSettings(loaded.settings);
    });
    return stop;
  }, []);
  return settings;
}
