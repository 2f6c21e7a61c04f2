import { type Browser, browser } from 'wxt/browser';
import type { DeskState } from '@/utils/contract/session';
import { isGranted } from '@/utils/granted-origins';
import { getDeskState } from '@/utils/storage/session';

/** The desk's page that sent a message, as the browser tells it; nothing in the message counts. */
export interface DeskSender {
  tabId: number;
  windowId: number;
  frameId: number;
  origin: string;
}

/** The reader in a frame that sent a message. */
export interface FrameSender {
  tabId: number;
  frameId: number;
  /** Null for documents without an address of their own, such as `about:srcdoc`. */
  origin: string | null;
  /** The page's, where the browser tells it: it does so for granted pages. */
  pageOrigin: string | null;
}

type Sender = Browser.runtime.MessageSender;

/** Whether the extension itself sent it, from wherever: a page's script and others' do not count. */
export const isOurs = ({ id }: Sender): boolean => id === browser.runtime.id;

/** Null unless the message comes from our reader on a page of a granted origin. */
export async function deskSender(sender: Sender): Promise<DeskSender | null> {
  const { tab, frameId } = sender;
  const origin = originOf(sender.url);
  if (!isOurs(sender) || tab?.id === undefined || frameId === undefined || !origin) return null;
  if (!(await isGranted(origin))) return null;
  return { tabId: tab.id, windowId: tab.windowId, frameId, origin };
}

/**
 * The tab's desk, where it is the sender that shows it; null for another desk in the same tab, such as
 * one in a frame beside it.
 */
export async function deskShownBy({
  tabId,
  frameId,
  origin,
}: Omit<DeskSender, 'windowId'>): Promise<DeskState | null> {
  const desk = await getDeskState(tabId);
  return desk?.frameId === frameId && desk.origin === origin ? desk : null;
}

/** Null unless the message comes from our reader in a frame, granted or not. */
export function frameSender(sender: Sender): FrameSender | null {
  const { tab, frameId, url } = sender;
  if (!isOurs(sender) || tab?.id === undefined || !frameId) return null;
  return { tabId: tab.id, frameId, origin: originOf(url), pageOrigin: originOf(tab.url) };
}

/** Null where there is none that can be granted. */
function originOf(url: string | undefined): string | null {
  if (!url) return null;
  const { protocol, origin } = new URL(url);
  return /^https?:$/.test(protocol) ? origin : null;
}

/** Only the extension's own pages, or a desk where CareCue is on, may ask for this. */
export class NotAllowed extends Error {
  constructor() {
    super('This message is not accepted from there.');
  }
}
