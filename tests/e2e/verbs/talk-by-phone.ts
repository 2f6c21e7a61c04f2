import type { Page } from 'playwright-core';
import { type ConversationState, conversationStateKey } from '@/utils/contract/session';

/**
 * Has a conversation go on by phone, as the panel asks for it; `inside` is a page of the extension.
 * Throws when nothing is held of the conversation.
 */
export async function talkByPhone(inside: Page, origin: string, key: string): Promise<void> {
  const stored = JSON.stringify(conversationStateKey(origin, key));
  const state: ConversationState = await inside.evaluate(
    `chrome.storage.session.get(${stored}).then((all) => all[${stored}])`,
  );
  const data = { tabId: state.tabId, origin, key, channel: 'call' };
  const message = { id: 1, type: 'setChannel', data, timestamp: Date.now() };
  await inside.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(message)})`);
}
