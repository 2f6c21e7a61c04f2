import { browser } from 'wxt/browser';

/**
 * Closes what is kept to content scripts, which the browser lets read `storage.local` by default.
 * Done at every start of the background: the browser may have forgotten it.
 */
export async function keepFromPages(): Promise<void> {
  const { local, session } = browser.storage;
  await Promise.allSettled(
    [local, session].map((area) => area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })),
  );
}
