import { browser } from 'wxt/browser';

/**
 * The origins that the browser says were granted are the only list of desks. Match patterns: what an
 * agent granted is one origin, what a company has stamped in can be many.
 */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  // Where a company's edition gets its pack from is no desk.
  return origins.filter((pattern) => pattern !== `${import.meta.env.VITE_PACK_ORIGIN}/*`);
}

/** Whether pages of this origin may be read now. */
export function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${origin}/*`] });
}

/**
 * Asks the browser for the origin of a frame that may hold part of the conversation; false: refused.
 * To be called straight from a click, before anything is awaited. The background then reads the
 * frame without a reload.
 */
export function requestFrameOrigin(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`${origin}/*`] });
}
