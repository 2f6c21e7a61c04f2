import { type Browser, browser } from 'wxt/browser';
import type { DeliveryReport } from '@/utils/contract/delivery';
import { createKeyStore } from './key-store';
import { ownDatabase } from './own-database';
import { createPackStore } from './pack-store';

/** The extension's own: the pack that was taken, and the key to sign with. */
export const packs = createPackStore(ownDatabase);
export const keys = createKeyStore(ownDatabase);

const KEY = 'delivery';

/** What came of asking last; null: never asked. */
export async function lastDelivery(): Promise<DeliveryReport | null> {
  const { [KEY]: report } = await browser.storage.local.get(KEY);
  return (report as DeliveryReport | undefined) ?? null;
}

export async function reportDelivery(report: DeliveryReport): Promise<void> {
  await browser.storage.local.set({ [KEY]: report });
}

/** Calls back after each time the address was asked. Returns how to stop. */
export function onDelivery(callback: (report: DeliveryReport) => void): () => void {
  const listener = (changes: Record<string, Browser.storage.StorageChange>) => {
    const report = changes[KEY]?.newValue as DeliveryReport | undefined;
    if (report) callback(report);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
