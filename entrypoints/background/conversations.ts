import { browser } from 'wxt/browser';
import type { ConversationUpdate } from '@/utils/contract/conversation';
import type { ConversationState, DeskState } from '@/utils/contract/session';
import { customerLanguage } from '@/utils/guidance/customer-language';
import { applyUpdate, type HeldConversation } from '@/utils/guidance/held-conversation';
import { removeDeskState, setDeskState } from '@/utils/storage/session';
import { updateConversationState } from '@/utils/storage/update-conversation-state';
import { getGuide } from './guide';
import { presentBadges, presentCue } from './present';
import type { DeskSender } from './sender';

/**
 * Conversations as text, by tab: in memory only, and only while the ticket is open. When the
 * background was killed in between, the page is asked for a snapshot.
 */
const heldByTab = new Map<number, HeldConversation>();

/** Takes in what a desk's page tells; updates of one tab arrive one after the other. */
export async function takeReport(
  { tabId, frameId, origin }: DeskSender,
  update: ConversationUpdate,
): Promise<{ resend: boolean }> {
  const desk = { tabId, frameId, origin };
  if (update.kind === 'none') {
    await leaveConversation(tabId);
    const { reason } = update;
    await show({ ...desk, key: null, replyBox: 'absent', reason });
    return { resend: false };
  }
  const { key, replyBox } = update;
  if (update.kind === 'reply-page') {
    await leaveConversation(tabId);
  } else {
    const held = applyUpdate(heldByTab.get(tabId), update);
    if (!held) return { resend: true };
    heldByTab.set(tabId, held);
    await assess(desk, held);
  }
  await show({ ...desk, key, replyBox, reason: null });
  return { resend: false };
}

async function show(desk: DeskState): Promise<void> {
  await setDeskState(desk);
  // A tab that was closed while its last words were read must not stay behind as an open desk.
  if (!(await isOpen(desk.tabId))) return leaveDesk(desk.tabId);
  await Promise.allSettled([presentCue(desk), presentBadges()]);
}

const isOpen = (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );

async function assess(
  { tabId, origin }: { tabId: number; origin: string },
  held: HeldConversation,
) {
  const { detector } = await getGuide();
  const assessment = detector.assess(held);
  await updateConversationState(
    origin,
    held.key,
    (before): ConversationState => ({
      verdicts: {},
      progress: null,
      ...before,
      origin,
      key: held.key,
      tabId,
      adapter: held.adapter,
      messageCount: held.messages.filter(({ from, internal }) => from !== 'system' && !internal)
        .length,
      customerLanguage: customerLanguage(held.messages) ?? before?.customerLanguage ?? 'zh-Hans',
      assessment,
      updatedAt: Date.now(),
    }),
  );
}

/** The ticket is no longer open in this tab: its text is let go. */
async function leaveConversation(tabId: number): Promise<void> {
  if (!heldByTab.delete(tabId)) return;
  (await getGuide()).detector.forget();
}

/** The desk's page is gone: closed, left, or turned off. */
export async function leaveDesk(tabId: number): Promise<void> {
  await leaveConversation(tabId);
  await removeDeskState(tabId);
  await presentBadges();
}
