import { useEffect, useState } from 'react';
import type { DeskView } from '@/components/panel/panel-props';
import {
  type ConversationState,
  callsOfTabKey,
  conversationStateKey,
  type DeskState,
  deskStateKey,
  wishKey,
} from '@/utils/contract/session';
import { offeredWish } from '@/utils/guidance/offered-wish';
import {
  getCallOf,
  getConversationState,
  getDeskState,
  getWish,
  watchSession,
} from '@/utils/storage/session';
import { useActiveTab } from './use-active-tab';

/** `watched`: beginnings of the names under which it is stored. */
interface Reading {
  view: DeskView;
  watched: string[];
}

async function readView(tabId: number): Promise<Reading> {
  const [desk, call] = await Promise.all([getDeskState(tabId), getCallOf(tabId)]);
  const watched = [deskStateKey(tabId), callsOfTabKey(tabId)];
  if (desk?.key) return readConversation(desk, desk.key, call, watched);
  // Without a ticket the call is what matters.
  if (call) return { view: { kind: 'conversation', state: call, reply: NO_REPLY }, watched };
  return { view: { kind: desk ? 'no-conversation' : 'no-desk' }, watched };
}

const NO_REPLY = { box: 'absent', wish: null } as const;

async function readConversation(
  desk: DeskState,
  key: string,
  call: ConversationState | null,
  watched: string[],
): Promise<Reading> {
  const { tabId, origin, replyBox: box } = desk;
  const [state, wish] = await Promise.all([getConversationState(origin, key), getWish(tabId)]);
  const reply = {
    box,
    wish: offeredWish(wish, desk, Date.now()),
    wishIsNote: wish?.into === 'note',
  };
  // The desk knows its conversation a moment before it is assessed.
  const view: DeskView = state
    ? { kind: 'conversation', state: { ...state, tabId }, reply, call: call ?? undefined }
    : { kind: 'loading' };
  return { view, watched: [...watched, wishKey(tabId), conversationStateKey(origin, key)] };
}

/** What lies under the panel: the tab in view, its desk, its conversation, as they change. */
export function useDeskView(): DeskView {
  const tabId = useActiveTab();
  const [shown, setShown] = useState<{ tabId: number; view: DeskView } | null>(null);
  useEffect(() => {
    if (tabId === null) return;
    let stopped = false;
    let latest = 0;
    let watched: readonly string[] = [deskStateKey(tabId), callsOfTabKey(tabId)];
    const read = async () => {
      latest += 1;
      const mine = latest;
      const reading = await readView(tabId);
      // Only the last reading counts: an older one may hold another conversation.
      if (stopped || mine !== latest) return;
      watched = reading.watched;
      setShown({ tabId, view: reading.view });
    };
    const stop = watchSession((changes) => {
      const ours = (key: string) => watched.some((name) => key.startsWith(name));
      if (changes.some(({ storageKey }) => ours(storageKey))) void read();
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
