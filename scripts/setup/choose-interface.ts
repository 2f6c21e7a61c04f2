import type { Worker } from 'playwright-core';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/contract/settings';

/** Sets language, region or theme as an agent would in the panel; the rest is as shipped. */
export async function chooseInterface(
  background: Worker,
  chosen: Partial<Settings>,
): Promise<void> {
  const settings: Settings = { ...DEFAULT_SETTINGS, ...chosen };
  await background.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
}
