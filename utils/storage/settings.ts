import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { type Settings, SettingsSchema } from '@/utils/contract/settings';
import { oneAtATime } from '@/utils/one-at-a-time';
import { applyPolicy, chosenAfter } from '@/utils/policy/apply-policy';
import { type ParsedSettings, parseSettings } from './parse-settings';
import { loadPolicy, onPolicyChanged } from './policy';
import { failure, type StorageResult, storageProblemOf } from './storage-problem';

const KEY = 'settings';
/** The settings as they were found when a part of them could not be used. */
const REJECTED_KEY = 'settings-rejected';

/** The settings in force: what the company set by policy stands in place of what was chosen. */
export async function loadSettings(): Promise<ParsedSettings> {
  const [{ settings, rejected }, { policy }] = await Promise.all([loadChosen(), loadPolicy()]);
  return { settings: applyPolicy(settings, policy), rejected };
}

/**
 * What was chosen. If a part could not be used, `rejected` names it and the original is kept under
 * another key, so that nothing of it is lost when the settings are saved the next time.
 */
async function loadChosen(): Promise<ParsedSettings> {
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

const inTurn = oneAtATime();

/**
 * Changes some settings; changes made at the same moment in this page follow one another. What the
 * company set stays as it is, and what was chosen there before is kept for the day it is set no more.
 */
export function changeSettings(
  change: (settings: Settings) => Settings,
): Promise<StorageResult<{ settings: Settings }>> {
  return inTurn(async () => {
    const [{ settings: chosen }, { policy }] = await Promise.all([loadChosen(), loadPolicy()]);
    const next = chosenAfter(chosen, change(applyPolicy(chosen, policy)), policy);
    const saved = await saveSettings(next);
    return saved.ok ? { ok: true as const, settings: applyPolicy(next, policy) } : saved;
  });
}

/**
 * Calls back with the settings in force after and before each change, the agent's or the company's,
 * from wherever. Returns how to stop.
 */
export function onSettingsChanged(
  callback: (settings: Settings, before: Settings) => void,
): () => void {
  const listener = async (changes: Record<string, Browser.storage.StorageChange>) => {
    const change = changes[KEY];
    if (!change) return;
    const { policy } = await loadPolicy();
    const inForce = (stored: unknown) => applyPolicy(parseSettings(stored).settings, policy);
    callback(inForce(change.newValue), inForce(change.oldValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  const stopPolicy = onPolicyChanged(async (after, before) => {
    const { settings } = await loadChosen();
    callback(applyPolicy(settings, after.policy), applyPolicy(settings, before.policy));
  });
  return () => {
    browser.storage.local.onChanged.removeListener(listener);
    stopPolicy();
  };
}

/** Lets go of what was set aside: it may name a desk that was turned off. */
export function forgetRejectedSettings(): Promise<void> {
  return browser.storage.local.remove(REJECTED_KEY);
}
