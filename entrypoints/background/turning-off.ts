import { browser } from 'wxt/browser';
import type { TurnOffResult } from '@/utils/contract/messages';
import { sendMessage } from '@/utils/messaging';
import { forgetOrigin, listDeskStates } from '@/utils/storage/session';
import { changeSettings } from '@/utils/storage/settings';
import { leaveDesk } from './conversations';
import { isGranted, reconcileReaders } from './granted-desks';

/** Gives the permission back; `permissions.onRemoved` does the rest, whoever took it away. */
export async function turnOffDesk(origin: string): Promise<TurnOffResult> {
  try {
    const removed = await browser.permissions.remove({ origins: [`${origin}/*`] });
    if (removed) return { ok: true };
  } catch {
    // A required host cannot be given back.
  }
  return { ok: false, reason: 'set-by-company' };
}

/** Falls silent on every desk that is no longer granted, and forgets what is held for it. */
export async function forgetUngranted(): Promise<void> {
  await reconcileReaders();
  for (const desk of await listDeskStates()) {
    const { tabId, frameId, origin } = desk;
    if (await isGranted(origin)) continue;
    await sendMessage('stopReading', undefined, { tabId, frameId }).catch(() => undefined);
    await leaveDesk(tabId);
    await forgetOrigin(origin);
    await changeSettings(({ desks: { [origin]: _forgotten, ...desks }, ...settings }) => ({
      ...settings,
      desks,
    }));
  }
}
