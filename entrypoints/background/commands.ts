import { browser } from 'wxt/browser';
import { askForSearch } from '@/utils/storage/asked-search';
import { getCallOf, getConversationState, getDeskState } from '@/utils/storage/session';
import { insertSentenceByKey, openPanel } from './acts';
import { moveInScript } from './changes';

/** Registers at once what the browser's own keys do, wherever the focus is. */
export function listenToCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (!tab) return;
    // A panel opens in answer to the key itself; one look at anything else first is too late.
    if (command === 'open-panel' || command === 'search') openPanel(tab.windowId);
    if (command === 'search') void askForSearch(tab.windowId);
    if (tab.id === undefined) return;
    if (command === 'insert-sentence') void insertSentenceByKey(tab.id);
    if (command === 'next-step') void nextStep(tab.id);
  });
}

/** The next step of the script that runs in this tab; a gate that is not answered stays in the way. */
async function nextStep(tabId: number): Promise<void> {
  const desk = await getDeskState(tabId);
  const state = desk?.key
    ? await getConversationState(desk.origin, desk.key)
    : await getCallOf(tabId);
  if (!state?.progress) return;
  const { origin, key } = state;
  await moveInScript({ tabId, origin, key }, ({ begun, step }) => (begun ? step + 1 : 0));
}
