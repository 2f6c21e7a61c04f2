import { browser } from 'wxt/browser';
import type { PageView } from '@/components/popup/Popup';
import { isOneOrigin } from '@/utils/contract/one-origin';
import { isAllowed, isGranted } from '@/utils/granted-origins';
import { getDeskState } from '@/utils/storage/session';

export interface ReadPage {
  view: PageView;
  /** Null for pages that extensions cannot use. */
  origin: string | null;
  windowId: number | null;
  tabId: number | null;
}

/** Where extensions may not run although the address is an ordinary one. */
const STORES = ['chromewebstore.google.com', 'chrome.google.com', 'microsoftedge.microsoft.com'];

/** The page on which the toolbar button was pressed: `activeTab` tells its address. */
export async function readPage(): Promise<ReadPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const windowId = tab?.windowId ?? null;
  const tabId = tab?.id ?? null;
  const url = tab?.url ? new URL(tab.url) : null;
  const usable = url && isOneOrigin(url.origin) && !STORES.includes(url.hostname);
  if (!usable) return { view: { kind: 'unusable' }, origin: null, windowId, tabId };
  const { origin, host } = url;
  if (!(await isAllowed(origin))) {
    return { view: { kind: 'not-allowed', host }, origin: null, windowId, tabId };
  }
  if (!(await isGranted(origin))) return { view: { kind: 'off', host }, origin, windowId, tabId };
  const desk = tab?.id === undefined ? null : await getDeskState(tab.id);
  const frames: string[] = [];
  // The page may not have told yet what was granted a moment ago.
  for (const frame of desk?.framesNotRead ?? []) if (!(await isGranted(frame))) frames.push(frame);
  return { view: { kind: 'on', host, frames }, origin, windowId, tabId };
}
