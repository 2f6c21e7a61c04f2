import { type Browser, browser } from 'wxt/browser';

/** Whether a message comes from one of the extension's own pages or its background. */
export function isOwnSender({ id, url }: Browser.runtime.MessageSender): boolean {
  return id === browser.runtime.id && !!url?.startsWith(`${location.origin}/`);
}
