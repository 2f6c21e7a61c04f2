import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type LaunchOptions,
  type Worker,
} from 'playwright-core';
import { type FoundBrowser, findBrowser } from './find-browser';
import { attachToSidePanel, type SidePanel } from './side-panel';

export interface LaunchWish {
  /** Folder of the unpacked extension. */
  extension: string;
  /** The one that `findBrowser` finds if not given. */
  browser?: FoundBrowser;
  /** Shows a window; needs a screen. */
  headed?: boolean;
  /** Keep this profile, for starting again with it; otherwise a fresh one is made and removed. */
  profile?: string;
  viewport?: { width: number; height: number } | null;
  locale?: string;
  timezoneId?: string;
  colorScheme?: 'light' | 'dark';
  /** A file with cookies and local storage, as Playwright saves it. */
  storageState?: string;
  args?: string[];
  env?: LaunchOptions['env'];
}

export interface RunningExtension {
  context: BrowserContext;
  extensionId: string;
  /** The background as it is now: it sleeps when idle, and this wakes nothing. */
  serviceWorker: Worker;
  /** A DevTools session with the browser itself. */
  browserSession: CDPSession;
  /** The side panel, once something has opened it. */
  attachToSidePanel(milliseconds?: number): Promise<SidePanel>;
  /** The same for another of its pages that Playwright does not list, such as `popup.html`. */
  attachToPage(page: string, milliseconds?: number): Promise<SidePanel>;
  close(): Promise<void>;
}

/**
 * Starts a browser with the extension on. The extension is loaded through the DevTools protocol,
 * because branded Chrome (from 137) and Edge ignore `--load-extension`; Chromium takes it too.
 */
export async function launchExtension(wish: LaunchWish): Promise<RunningExtension> {
  const browser = wish.browser ?? findBrowser();
  if (!browser) throw new Error('No Chromium, Chrome or Edge found; name one in CARECUE_BROWSER.');
  const profile = wish.profile ?? mkdtempSync(join(tmpdir(), 'carecue-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: browserArgs(wish),
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: wish.viewport === undefined ? { width: 1280, height: 900 } : wish.viewport,
    locale: wish.locale,
    timezoneId: wish.timezoneId,
    colorScheme: wish.colorScheme,
    env: wish.env,
  });
  const close = async () => {
    await context.close();
    if (!wish.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    if (wish.storageState) await context.setStorageState(wish.storageState);
    const browserSession = await sessionWithBrowser(context);
    const extensionId = await load(browserSession, wish.extension);
    const serviceWorker = await backgroundOf(context, extensionId);
    return {
      context,
      extensionId,
      serviceWorker,
      browserSession,
      attachToSidePanel: (milliseconds) =>
        attachToSidePanel(browserSession, extensionId, 'sidepanel.html', milliseconds),
      attachToPage: (page, milliseconds) =>
        attachToSidePanel(browserSession, extensionId, page, milliseconds),
      close,
    };
  } catch (problem) {
    await close();
    throw problem;
  }
}

function browserArgs(wish: LaunchWish): string[] {
  return [
    ...(wish.headed ? [] : ['--headless=new']),
    '--enable-unsafe-extension-debugging',
    '--no-first-run',
    '--disable-background-networking',
    ...(wish.args ?? []),
  ];
}

async function sessionWithBrowser(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('This Playwright gives no browser for a persistent context.');
  return browser.newBrowserCDPSession();
}

async function load(session: CDPSession, folder: string): Promise<string> {
  const { id } = await session.send('Extensions.loadUnpacked', { path: resolve(folder) });
  return id;
}

async function backgroundOf(context: BrowserContext, extensionId: string): Promise<Worker> {
  const ours = (worker: Worker) => worker.url().startsWith(`chrome-extension://${extensionId}/`);
  return context.serviceWorkers().find(ours) ?? context.waitForEvent('serviceworker', ours);
}
