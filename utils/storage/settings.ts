import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { type Settings, SettingsSchema } from '@/utils/contract/settings';
import { type ParsedSettings, parseSettings } from './parse-settings';
import { failure, type StorageResult, storageProblemOf } from './storage-problem';

const KEY = 'settings';
/** The settings as they were found when a part of them could not be used. */
const REJECTED_KEY = 'settings-rejected';

/**
 * The settings in force. If a part could not be used, `rejected` names it and the original is kept
 * under another key, so that nothing of it is lost when the settings are saved the next time.
 */
export async function loadSettings(): Promise<ParsedSettings> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const parsed = parseSettings(stored);
  if (parsed.rejected.length > 0) await browser.storage.local.set({ [REJECTED_KEY]: stored });
  return parsed;
}

/** Keeps the settings as a whole. Refuses what does not fit the schema. */
export async function saveSettings(settings: Settings): Promise<StorageResult> {
  const checked = v.safeParse(SettingsSchema, settings);
  if (!checked.success) {
    const [issue] = checked.issues;
    return failure('invalid-item', `settings.${v.getDotPath(issue) ?? ''}: ${issue.message}`);
  }
  try {
    await browser.storage.local.set({ [KEY]: checked.output });
    return { ok: true };
  } catch (error) {
    return { ok: false, problem: storageProblemOf(error) };
  }
}

let lastChange: Promise<unknown> = Promise.resolve();

/** Changes some settings; changes made at the same moment in this page follow one another. */
export function changeSettings(
  change: (settings: Settings) => Settings,
): Promise<StorageResult<{ settings: Settings }>> {
  const changed = lastChange.then(async () => {
    const settings = change((await loadSettings()).settings);
    const saved = await saveSettings(settings);
    return saved.ok ? { ok: true as const, settings } : saved;
  });
  lastChange = changed.catch(() => {});
  return changed;
}

/** Calls back with the settings after and before each change, from wherever. Returns how to stop. */
export function onSettingsChanged(
  callback: (settings: Settings, before: Settings) => void,
): () => void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
    const change = changes[KEY];
    if (!change) return;
    callback(parseSettings(change.newValue).settings, parseSettings(change.oldValue).settings);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** Lets go of what was set aside: it may name a desk that was turned off. */
export function forgetRejectedSettings(): Promise<void> {
  return browser.storage.local.remove(REJECTED_KEY);
}
