import { type Browser, browser } from 'wxt/browser';
import type { Feature, ReadPolicy } from '@/utils/contract/policy';
import { isOff } from '@/utils/policy/apply-policy';
import { parsePolicy } from '@/utils/policy/parse-policy';

/** What the company set through the browser's policy; nothing where the browser has none. */
export async function loadPolicy(): Promise<ReadPolicy> {
  try {
    return parsePolicy(await browser.storage.managed.get(null));
  } catch {
    // Without a policy service there is no managed storage.
    return { policy: {}, rejected: [] };
  }
}

/** Whether the company switched it off for everybody. */
export async function isFeatureOff(feature: Feature): Promise<boolean> {
  return isOff((await loadPolicy()).policy, feature);
}

/** Calls back with the policy after and before it is changed. Returns how to stop. */
export function onPolicyChanged(
  callback: (after: ReadPolicy, before: ReadPolicy) => void,
): () => void {
  const listener = async (changes: Record<string, Browser.storage.StorageChange>) => {
    const now: Record<string, unknown> = await browser.storage.managed.get(null);
    const was = { ...now };
    for (const [key, { oldValue }] of Object.entries(changes)) {
      if (oldValue === undefined) delete was[key];
      else was[key] = oldValue;
    }
    callback(parsePolicy(now), parsePolicy(was));
  };
  browser.storage.managed.onChanged.addListener(listener);
  return () => browser.storage.managed.onChanged.removeListener(listener);
}
