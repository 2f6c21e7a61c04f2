import { browser } from 'wxt/browser';

const KEY = 'delivery-origin';

/**
 * Patterns of origins that were granted to fetch the pack and nothing else: where a company's edition
 * gets its pack from, and what the agent allowed for it. They are no desks.
 */
export async function onlyForPack(): Promise<string[]> {
  const { [KEY]: origin } = await browser.storage.local.get(KEY);
  return [import.meta.env.VITE_PACK_ORIGIN, origin]
    .filter((one) => typeof one === 'string')
    .map((one) => `${one}/*`);
}

/** The page is to be a desk after all, whatever its origin was allowed for before. */
export async function freeForDesk(origin: string): Promise<void> {
  if ((await onlyForPack()).includes(`${origin}/*`)) await setOnlyForPack(null);
}

/** Calls back when another origin, or none any more, is allowed for the pack alone. */
export function onOnlyForPackChanged(callback: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[KEY]) callback();
  });
}

/** The origin is asked for in order to fetch the pack; null: it is to be a desk after all. */
export async function setOnlyForPack(origin: string | null): Promise<void> {
  if (origin) await browser.storage.local.set({ [KEY]: origin });
  else await browser.storage.local.remove(KEY);
}
