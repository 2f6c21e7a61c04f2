import { browser } from 'wxt/browser';
import { isOneOrigin } from './contract/one-origin';
import { allowedPatterns, isAllowedDesk } from './policy/allowed-desks';
import { onlyForPack } from './storage/delivery-origin';
import { loadPolicy } from './storage/policy';

/**
 * The origins that the browser says were granted, and that the company allows, are the only list of
 * desks. Match patterns: what an agent granted is one origin, what a company has stamped in can be
 * many.
 */
export async function grantedPatterns(): Promise<string[]> {
  const [{ origins = [] }, { policy }, onlyPack] = await Promise.all([
    browser.permissions.getAll(),
    loadPolicy(),
    onlyForPack(),
  ]);
  const desks = origins.filter((pattern) => !onlyPack.includes(pattern));
  const inThem = await Promise.all(
    (policy.allowedDesks ?? []).map(async (desk) => {
      const contained = await browser.permissions.contains({ origins: [`${desk}/*`] });
      return contained ? `${desk}/*` : null;
    }),
  );
  return allowedPatterns(desks, policy, (pattern) => inThem.includes(pattern));
}

/** Whether pages of this origin may be read now. */
export async function isGranted(origin: string): Promise<boolean> {
  const [{ policy }, onlyPack] = await Promise.all([loadPolicy(), onlyForPack()]);
  if (onlyPack.includes(`${origin}/*`) || !isAllowedDesk(origin, policy)) return false;
  return browser.permissions.contains({ origins: [`${origin}/*`] });
}

/** Whether the company's policy lets CareCue be used there at all. */
export async function isAllowed(origin: string): Promise<boolean> {
  return isAllowedDesk(origin, (await loadPolicy()).policy);
}

/**
 * Asks the browser for the origin of a frame that may hold part of the conversation; false: refused.
 * To be called straight from a click, before anything is awaited. The background then reads the
 * frame without a reload.
 */
export function requestFrameOrigin(origin: string): Promise<boolean> {
  // The page names its frames: whatever it says, one host is asked for, never all of them.
  if (!isOneOrigin(origin)) return Promise.resolve(false);
  return browser.permissions.request({ origins: [`${origin}/*`] });
}
