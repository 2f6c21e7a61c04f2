import { browser } from 'wxt/browser';
import { sendMessage } from '@/utils/messaging';
import { deleteAllDatabases } from '@/utils/storage/all-databases';
import { forgetTexts, heldTexts } from './conversations';
import { draftCount, forgetDrafts } from './drafts';
import { knowLedger } from './due';
import { forgetGuide } from './guide';
import { onPageMessage } from './page-messages';

/**
 * Erases all that is held, on this machine and in memory, as on the day of installing; only the
 * browser's own permissions stay. False where a database would not go.
 */
async function eraseEverything(settle: () => Promise<void>): Promise<boolean> {
  forgetTexts();
  forgetDrafts();
  forgetGuide();
  knowLedger([]);
  const [deleted] = await Promise.all([
    deleteAllDatabases(),
    browser.storage.local.clear(),
    browser.storage.session.clear(),
    browser.alarms.clearAll(),
  ]);
  // Open desks are read anew, and the content that came with the extension is put back.
  await settle();
  // Nobody may be listening.
  void sendMessage('everythingErased', undefined).catch(() => undefined);
  return deleted;
}

/** Registers what the extension's pages ask about all that is held. */
export function listenToHeld(settle: () => Promise<void>): void {
  onPageMessage('tellHeldTexts', () => ({ texts: heldTexts(), drafts: draftCount() }));
  onPageMessage('eraseEverything', () => eraseEverything(settle));
}
