import { type Browser, browser } from 'wxt/browser';
import { isGranted } from '@/utils/granted-origins';

/** The desk's page that sent a message, as the browser tells it; nothing in the message counts. */
export interface DeskSender {
  tabId: number;
  windowId: number;
  frameId: number;
  origin: string;
}

type Sender = Browser.runtime.MessageSender;

/** Null unless the message comes from our reader on a page of a granted origin. */
export async function deskSender(sender: Sender): Promise<DeskSender | null> {
  const { tab, frameId, url, id } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined || !url)
    return null;
  const { origin } = new URL(url);
  if (!(await isGranted(origin))) return null;
  return { tabId: tab.id, windowId: tab.windowId, frameId, origin };
}

/** Whether the message comes from one of the extension's own pages. */
export function isOwnPage(sender: Sender): boolean {
  return sender.id === browser.runtime.id && !!sender.url?.startsWith(`${location.origin}/`);
}
