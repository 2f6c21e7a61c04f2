import { browser } from 'wxt/browser';

const KEY = 'seen-version';

/** The newest version whose changes this agent was shown; null: none was ever looked at. */
export async function loadSeenVersion(): Promise<number | null> {
  const { [KEY]: number } = await browser.storage.local.get(KEY);
  return typeof number === 'number' ? number : null;
}

export async function keepSeenVersion(number: number): Promise<void> {
  await browser.storage.local.set({ [KEY]: number }).catch(() => {});
}
