import { type Browser, browser } from 'wxt/browser';
import { grantedPatterns } from '@/utils/granted-origins';
import type { DeskSender } from './sender';

/**
 * The granted origins are the only list of desks: what the browser says was granted is read, what
 * is registered follows. The popup's own code cannot do this, since the popup closes when the
 * browser's permission prompt opens.
 */

/** The content script's file, as WXT names it. */
const READER_FILE = 'content-scripts/reader.js';
/** The generic reader's script: brought where no adapter knows the page. */
const GENERIC_FILE = 'generic-reader.js';
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
      // Frames too, also those whose document has no address of its own: the reader in a frame that
      // the page can look into stays silent.
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
}

/**
 * Starts the reader in the tabs that are open already; a page that cannot be reached is left alone.
 * A reader that runs there already is replaced.
 */
export async function injectIntoOpenTabs(patterns: readonly string[]): Promise<void> {
  await Promise.allSettled(
    (await tabsOf(patterns)).map((tabId) => inject({ tabId, allFrames: true })),
  );
}

/** Runs the generic reader's script beside the reader in one frame; false: it is out of reach. */
export async function bringGenericReader({
  tabId,
  frameId,
}: Pick<DeskSender, 'tabId' | 'frameId'>): Promise<boolean> {
  try {
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: [`/${GENERIC_FILE}`] as never });
    return true;
  } catch {
    return false;
  }
}

/** Starts the reader on pages and in frames of open tabs where none runs yet. */
export async function injectWhereMissing(): Promise<void> {
  const tabs = await tabsOf(await grantedPatterns());
  await Promise.allSettled(
    tabs.map(async (tabId) => {
      const places = await browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        func: () => 'carecueReader' in globalThis,
      });
      const frameIds = places.filter(({ result }) => !result).map(({ frameId }) => frameId);
      if (frameIds.length > 0) await inject({ tabId, frameIds });
    }),
  );
}

async function tabsOf(patterns: readonly string[]): Promise<number[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: [...patterns] });
  return tabs.flatMap(({ id }) => id ?? []);
}

async function inject(target: Browser.scripting.InjectionTarget): Promise<void> {
  await browser.scripting.executeScript({ target, files: [`/${READER_FILE}`] as never });
}
