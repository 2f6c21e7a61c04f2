import { browser } from 'wxt/browser';
import type { ConversationRef } from '@/utils/contract/messages';
import { CALL_ORIGIN } from '@/utils/contract/session';
import type { Language } from '@/utils/contract/text';
import { newCall, withCall } from '@/utils/guidance/own-call';
import { getCallOf } from '@/utils/storage/session';
import {
  forgetConversationState,
  updateConversationState,
} from '@/utils/storage/update-conversation-state';
import { assessAgain } from './conversations';
import { onPageMessage } from './page-messages';

/** Registers at once what the panel asks of calls that no ticket lies under. */
export function listenToOwnCalls(): void {
  onPageMessage('startCall', startCall);
  onPageMessage('endCall', ({ tabId }) => endCall(tabId));
  onPageMessage('takeCallAlong', takeCallAlong);
  browser.tabs.onRemoved.addListener((tabId) => void endCall(tabId));
}

async function startCall({ tabId, language }: { tabId: number; language: Language }) {
  if (await getCallOf(tabId)) return;
  const key = `${tabId}|${crypto.randomUUID()}`;
  await updateConversationState(CALL_ORIGIN, key, () =>
    newCall({ tabId, key, language, now: Date.now() }),
  );
}

async function endCall(tabId: number): Promise<void> {
  const call = await getCallOf(tabId);
  if (call) await forgetConversationState(call.origin, call.key);
}

/** The ticket that was opened meanwhile takes in what came up in the call, which ends with that. */
async function takeCallAlong(ticket: ConversationRef): Promise<void> {
  const call = await getCallOf(ticket.tabId);
  if (!call) return;
  const { origin, key } = ticket;
  const taken = await updateConversationState(
    origin,
    key,
    (state) => state && withCall(state, call),
  );
  if (!taken.ok || !taken.state) return;
  await forgetConversationState(call.origin, call.key);
  await assessAgain(ticket);
}
