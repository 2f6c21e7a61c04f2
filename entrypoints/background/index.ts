import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { grantedPatterns } from '@/utils/granted-origins';
import { sendMessage } from '@/utils/messaging';
import { content } from '@/utils/storage/content';
import { onContentChanged } from '@/utils/storage/content-changes';
import { followTally, noticeDamage } from '@/utils/storage/damage';
import { sweepCounts } from '@/utils/storage/insights';
import { keepFromPages } from '@/utils/storage/keep-from-pages';
import { ownDatabase } from '@/utils/storage/own-database';
import { sweepSearchMemory } from '@/utils/storage/search-memory';
import { getDeskState, listDeskStates } from '@/utils/storage/session';
import { onSettingsChanged } from '@/utils/storage/settings';
import { listenToCommands } from './commands';
import { leaveDesk, reportsOf } from './conversations';
import { listenToCounts } from './counting';
import { keepAsking, listenToDelivery } from './delivery';
import { forgetHeard } from './forget-heard';
import { listenToFrames } from './frame-messages';
import { injectIntoOpenTabs, injectWhereMissing, reconcileReaders } from './granted-desks';
import { forgetGuide, getGuide } from './guide';
import { listenToHeld } from './held';
import { listenToAlarms, sweepLedger } from './ledger';
import { listenToLedger } from './ledger-messages';
import { listenToMessages } from './messages';
import { listenToOwnCalls } from './own-calls';
import { listenToPolicy } from './policy';
import { presentAll } from './present';
import { listenToSessionAlarm, setSessionAlarm, sweepSession } from './sweep-session';
import { listenToTeaching } from './teaching';
import { forgetUngranted } from './turning-off';

/** At install, update and start: content, readers and open desks as they should be. */
async function settle(): Promise<void> {
  await noticeDamage(ownDatabase, content.repair).catch(() => null);
  // What one step cannot do – a full disk, say – must not keep the others from being done.
  await Promise.allSettled([
    content.refreshDefaultPack().then(forgetGuide),
    sweepLedger(),
    sweepSession(),
    setSessionAlarm(),
    sweepCounts(),
    sweepSearchMemory(),
  ]);
  // It may take as long as the company's server lets it wait.
  void keepAsking();
  await reconcileReaders();
  await injectIntoOpenTabs(await grantedPatterns());
}

/** A tab whose page does not answer shows no desk any more. */
async function askForSnapshot(tabId: number): Promise<void> {
  const desk = await getDeskState(tabId);
  if (!desk) return;
  const { frameId } = desk;
  const reports = reportsOf(tabId);
  try {
    await sendMessage('sendSnapshot', undefined, { tabId, frameId });
  } catch {
    if (reportsOf(tabId) === reports) await leaveDesk(tabId);
  }
}

export default defineBackground({
  type: 'module',
  main() {
    listenToMessages();
    listenToFrames();
    listenToTeaching();
    listenToLedger();
    listenToOwnCalls();
    listenToCommands();
    listenToAlarms();
    listenToCounts();
    listenToSessionAlarm();
    followTally(ownDatabase);
    listenToHeld(settle);
    listenToDelivery();
    listenToPolicy();
    void keepFromPages();
    browser.runtime.onInstalled.addListener(() => void settle());
    browser.runtime.onStartup.addListener(() => void settle());
    browser.permissions.onAdded.addListener(async () => {
      await reconcileReaders();
      await injectWhereMissing();
    });
    browser.permissions.onRemoved.addListener(() => void forgetUngranted());
    browser.tabs.onRemoved.addListener((tabId) => {
      void leaveDesk(tabId);
      void forgetHeard((state) => state.tabId === tabId);
    });
    browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
      // The address is told for granted desks alone: make ready while their page still loads.
      if (status === 'loading' && url) void getGuide().catch(() => undefined);
      // The tab has gone elsewhere, or its page changed its address: the page itself knows which.
      if (status === 'complete') void askForSnapshot(tabId);
    });
    onContentChanged(async (kinds) => {
      forgetGuide();
      // A reader that starts anew asks which adapters count now.
      if (kinds.includes('desk')) await injectIntoOpenTabs(await grantedPatterns());
      for (const { tabId } of await listDeskStates()) await askForSnapshot(tabId);
    });
    onSettingsChanged(async (settings, before) => {
      const off = (of: typeof settings) => of.adaptersOff.toSorted().join();
      // A reader that starts anew asks which adapters count now.
      if (off(settings) !== off(before)) await injectIntoOpenTabs(await grantedPatterns());
      if (settings.keepHours !== before.keepHours) await sweepLedger();
      if (settings.ageThreshold === before.ageThreshold) return presentAll();
      forgetGuide();
      for (const { tabId } of await listDeskStates()) await askForSnapshot(tabId);
    });
  },
});
