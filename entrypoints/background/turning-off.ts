import { browser } from 'wxt/browser';
import type { TurnOffResult } from '@/utils/contract/messages';
import { isGranted } from '@/utils/granted-origins';
import { isOwnCall } from '@/utils/guidance/own-call';
import { sendMessage } from '@/utils/messaging';
import { ledger } from '@/utils/storage/ledger';
import { forgetOrigin, listConversationStates, listDeskStates } from '@/utils/storage/session';
import { changeSettings, forgetRejectedSettings, loadSettings } from '@/utils/storage/settings';
import { forgetTaughtAdapters, loadTaughtAdapters } from '@/utils/storage/taught-adapters';
import { leaveDesk } from './conversations';
import { askFramesAgain } from './frames';
import { reconcileReaders } from './granted-desks';
import { sweepLedger } from './ledger';

/** Gives the permission back; `permissions.onRemoved` does the rest, whoever took it away. */
export async function turnOffDesk(origin: string): Promise<TurnOffResult> {
  // A required host cannot be given back; and a broader one, stamped in, may still cover the desk.
  await browser.permissions.remove({ origins: [`${origin}/*`] }).catch(() => false);
  return (await isGranted(origin)) ? { ok: false, reason: 'set-by-company' } : { ok: true };
}

/** Falls silent on every desk that is no longer granted, and forgets what is held for it. */
export async function forgetUngranted(): Promise<void> {
  await reconcileReaders();
  for (const desk of await listDeskStates()) {
    const { tabId, frameId, origin } = desk;
    // A frame in it may be of an origin that was given back.
    if (await isGranted(origin)) {
      await askFramesAgain(tabId);
      continue;
    }
    await sendMessage('stopReading', undefined, { tabId, frameId }).catch(() => undefined);
    await leaveDesk(tabId);
  }
  for (const origin of await knownOrigins()) if (!(await isGranted(origin))) await forget(origin);
  await forgetRejectedSettings();
  await sweepLedger();
}

/** Every desk of which anything is held, whether or not a page of it is open. */
async function knownOrigins(): Promise<Set<string>> {
  const [states, { settings }, taught] = await Promise.all([
    listConversationStates(),
    loadSettings(),
    loadTaughtAdapters(),
  ]);
  const owed = await ledger.read(Date.now(), settings.keepHours);
  const entries = owed.ok ? owed.entries : [];
  const ofDesks = [...states, ...taught, ...entries].filter((held) => !isOwnCall(held));
  const origins = ofDesks.map(({ origin }) => origin);
  return new Set([...origins, ...Object.keys(settings.desks)]);
}

async function forget(origin: string): Promise<void> {
  await forgetOrigin(origin);
  await forgetTaughtAdapters(origin);
  await ledger.removeOrigin(origin);
  await changeSettings(({ desks: { [origin]: _forgotten, ...desks }, ...settings }) => ({
    ...settings,
    desks,
  }));
}
