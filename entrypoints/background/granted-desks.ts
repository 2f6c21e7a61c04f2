import { browser } from 'wxt/browser';
import { grantedPatterns } from '@/utils/granted-origins';

/**
 * The granted origins are the only list of desks: what the browser says was granted is read, what
 * is registered follows. The popup's own code cannot do this, since the popup closes when the
 * browser's permission prompt opens.
 */

/** The content script's file, as WXT names it. */
const READER_FILE = 'content-scripts/reader.js';
const idFor = (pattern: string) => `reader:${pattern}`;

let reconciling: Promise<unknown> = Promise.resolve();

/** Registers the reader for exactly the granted origins; safe to call at any time, also at once. */
export function reconcileReaders(): Promise<void> {
  const done = reconciling.then(registerGranted);
  reconciling = done.catch(() => undefined);
  return done;
}

async function registerGranted(): Promise<void> {
  const wanted = new Set(await grantedPatterns());
  const registered = await browser.scripting.getRegisteredContentScripts();
  const stale = registered
    .map(({ id }) => id)
    .filter((id) => !wanted.has(id.slice('reader:'.length)));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const known = new Set(registered.map(({ id }) => id));
  const missing = [...wanted].filter((pattern) => !known.has(idFor(pattern)));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map((pattern) => ({
      id: idFor(pattern),
      matches: [pattern],
      js: [READER_FILE],
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
}

/** Starts the reader in the tabs that are open already; a page that cannot be reached is left alone. */
export async function injectIntoOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined)
        await browser.scripting.executeScript({
          target: { tabId: id },
          files: [`/${READER_FILE}`] as never,
        });
    }),
  );
}
