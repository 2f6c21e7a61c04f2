import { type Browser, browser } from 'wxt/browser';
import type { ItemKind } from '@/utils/contract/pack';

const KEY = 'content-changed';

/** `id` differs each time, so that the same kinds twice are two changes. */
interface Stamp {
  id: string;
  kinds: ItemKind[];
}

/**
 * Tells every page and the background that other content of these kinds is in force: `storage.local`
 * reaches them all and wakes the background. Told only after the content is on the disk; a page that
 * opens later reads it anyway, so a stamp that cannot be written is no loss.
 */
export async function announceContent(kinds: Iterable<ItemKind>): Promise<void> {
  const stamp: Stamp = { id: crypto.randomUUID(), kinds: [...new Set(kinds)] };
  await browser.storage.local.set({ [KEY]: stamp }).catch(() => {});
}

/** Calls back with the kinds that changed, whoever changed them. Returns how to stop. */
export function onContentChanged(callback: (kinds: readonly ItemKind[]) => void): () => void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
    const stamp = changes[KEY]?.newValue as Stamp | undefined;
    if (stamp) callback(stamp.kinds);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
