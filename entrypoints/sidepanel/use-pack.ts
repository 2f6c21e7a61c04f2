import { useCallback, useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import type { PackTools, PackView } from '@/components/panel/pack/pack-tools';
import type { ReadPolicy } from '@/utils/contract/policy';
import type { Settings } from '@/utils/contract/settings';
import { packAddress } from '@/utils/delivery/pack-address';
import { LIMITS } from '@/utils/exchange/limits';
import { sendMessage } from '@/utils/messaging';
import { onContentChanged } from '@/utils/storage/content-changes';
import { lastDelivery, onDelivery, packs } from '@/utils/storage/delivery';
import { setOnlyForPack } from '@/utils/storage/delivery-origin';

/** The content pack: which one is in force, where it comes from, and how another one is taken. */
export function usePack(settings: Settings | null, { policy }: ReadPolicy): PackTools {
  const [view, setView] = useState<PackView | null>(null);
  const read = useCallback(async () => {
    if (!settings) return;
    const address = packAddress(settings, policy);
    const [kept, last, allowed] = await Promise.all([
      packs.head(),
      lastDelivery(),
      address.url ? mayAsk(address.url) : false,
    ]);
    setView({ ...address, allowed, last, inForce: kept.ok ? kept.head : null });
  }, [settings, policy]);
  useEffect(() => {
    const again = () => void read();
    again();
    const stop = [onDelivery(again), onContentChanged(again)];
    browser.permissions.onAdded.addListener(again);
    browser.permissions.onRemoved.addListener(again);
    return () => {
      for (const end of stop) end();
      browser.permissions.onAdded.removeListener(again);
      browser.permissions.onRemoved.removeListener(again);
    };
  }, [read]);
  return useMemo(() => ({ ...ACTS, view }), [view]);
}

/** Larger than can be a pack: it is not even read. */
const TOO_LARGE = {
  code: 'oversized' as const,
  about: `${LIMITS.fileBytes / 1024 / 1024} MB`,
};

const patternOf = (url: string) => `${new URL(url).origin}/*`;
const mayAsk = (url: string) => browser.permissions.contains({ origins: [patternOf(url)] });

const ACTS: Omit<PackTools, 'view'> = {
  ask: async () => (await sendMessage('askForPack', undefined))?.outcome ?? null,
  allow: async (url) => {
    // Nothing may be awaited before the request: it counts as the click's only at once.
    void setOnlyForPack(new URL(url).origin);
    const granted = await browser.permissions.request({ origins: [patternOf(url)] });
    if (!granted) await setOnlyForPack(null);
    return granted;
  },
  takeFile: async (file) => {
    if (file.size > LIMITS.fileBytes) return TOO_LARGE;
    // What checks packs is not needed before there is one.
    const { takePack } = await import('@/utils/delivery/take-pack');
    const bytes = new Uint8Array(await file.arrayBuffer());
    return takePack(bytes, { url: null, etag: null });
  },
  drop: () => sendMessage('dropPack', undefined),
};
