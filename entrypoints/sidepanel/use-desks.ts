import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { grantedPatterns, isGranted } from '@/utils/granted-origins';
import { listDeskStates, watchSession } from '@/utils/storage/session';
import { loadSettings, onSettingsChanged } from '@/utils/storage/settings';

/**
 * The origins of the desks, for each of which something can be set. What an agent granted is one
 * origin; what a company has stamped in can be a pattern for many, or for every port of a host:
 * those desks are known by being open, or by what was set for them before.
 */
async function desksByOrigin(): Promise<string[]> {
  const [patterns, open, { settings }] = await Promise.all([
    grantedPatterns(),
    listDeskStates(),
    loadSettings(),
  ]);
  const exact = patterns.map((pattern) => pattern.replace(/\/\*$/, ''));
  const seen = [...open.map(({ origin }) => origin), ...Object.keys(settings.desks)];
  const granted = await Promise.all(seen.map(isGranted));
  const known = seen.filter((_origin, index) => granted[index]);
  const coversOthers = (origin: string) =>
    origin.includes('*') || known.some((desk) => desk.startsWith(`${origin}:`));
  const desks = [...exact.filter((origin) => !coversOthers(origin)), ...known];
  return [...new Set(desks)].sort();
}

/** The desks where CareCue is on, as they are granted, opened and given back. */
export function useDesks(): string[] {
  const [origins, setOrigins] = useState<string[]>([]);
  useEffect(() => {
    const read = () => void desksByOrigin().then(setOrigins);
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    const stopSession = watchSession((changes) => {
      if (changes.some(({ kind }) => kind === 'desk')) read();
    });
    const stopSettings = onSettingsChanged(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
      stopSession();
      stopSettings();
    };
  }, []);
  return origins;
}
