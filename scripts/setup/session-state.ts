import { setTimeout as pause } from 'node:timers/promises';
import type { Worker } from 'playwright-core';
import type { ConversationState } from '@/utils/contract/session';

/** What the extension holds of a conversation, read in its own background; null when nothing is. */
export async function conversationStateOf(
  background: Worker,
  key: string,
): Promise<ConversationState | null> {
  const held = (await background.evaluate('chrome.storage.session.get(null)')) as Record<
    string,
    unknown
  >;
  const found = Object.entries(held).find(
    ([name]) => name.startsWith('conversation:') && name.endsWith(`|${key}`),
  );
  return (found?.[1] as ConversationState | undefined) ?? null;
}

/** Waits until the conversation has been read and assessed. */
export async function waitForState(
  background: Worker,
  key: string,
  milliseconds = 10_000,
): Promise<ConversationState> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const state = await conversationStateOf(background, key);
    if (state) return state;
    if (Date.now() > end) throw new Error(`The conversation "${key}" was never read.`);
    await pause(25);
  }
}
