import { useEffect, useState } from 'react';
import type { DeskView } from '@/components/panel/panel-props';
import { conversationStateKey, deskStateKey, wishKey } from '@/utils/contract/session';
import { offeredWish } from '@/utils/guidance/offered-wish';
import { getConversationState, getDeskState, getWish, watchSession } from '@/utils/storage/session';
import { useActiveTab } from './use-active-tab';

async function readView(tabId: number): Promise<{ view: DeskView; keys: string[] }> {
  const desk = await getDeskState(tabId);
  const deskKey = deskStateKey(tabId);
  if (!desk) return { view: { kind: 'no-desk' }, keys: [deskKey] };
  if (desk.key === null) return { view: { kind: 'no-conversation' }, keys: [deskKey] };
  const keys = [deskKey, wishKey(tabId), conversationStateKey(desk.origin, desk.key)];
  const [state, wish] = await Promise.all([
    getConversationState(desk.origin, desk.key),
    getWish(tabId),
  ]);
  const reply = {
    box: desk.replyBox,
    wish: offeredWish(wish, desk, Date.now()),
    wishIsNote: wish?.into === 'note',
  };
  // The desk knows its conversation a moment before it is assessed.
  const view: DeskView = state
    ? { kind: 'conversation', state: { ...state, tabId }, reply }
    : { kind: 'loading' };
  return { view, keys };
}

/** What lies under the panel: the tab in view, its desk, its conversation, as they change. */
export function useDeskView(): DeskView {
  const tabId = useActiveTab();
  const [shown, setShown] = useState<{ tabId: number; view: DeskView } | null>(null);
  useEffect(() => {
    if (tabId === null) return;
    let stopped = false;
    let latest = 0;
    let watched: readonly string[] = [deskStateKey(tabId)];
    const read = async () => {
      latest += 1;
      const mine = latest;
      const { view, keys } = await readView(tabId);
      // Only the last reading counts: an older one may hold another conversation.
      if (stopped || mine !== latest) return;
      watched = keys;
      setShown({ tabId, view });
    };
    const stop = watchSession((changes) => {
      if (changes.some(({ storageKey }) => watched.includes(storageKey))) void read();
    });
    void read();
    return () => {
      stopped = true;
      stop();
    };
  }, [tabId]);
  // Another tab is in view: what belongs to the one before is hidden at once.
  return shown && shown.tabId === tabId ? shown.view : { kind: 'loading' };
}
