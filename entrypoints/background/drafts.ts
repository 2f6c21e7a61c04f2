import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Draft } from '@/utils/contract/draft';
import type { FrameBox } from '@/utils/contract/frames';
import { DraftSchema } from '@/utils/contract/message-schemas';
import type { ConversationRef } from '@/utils/contract/messages';
import { onMessage, sendMessage } from '@/utils/messaging';
import { isFeatureOff } from '@/utils/storage/policy';
import { getDeskState } from '@/utils/storage/session';
import { confirmKey, roleOfFrame } from './frames';
import { onPageMessage } from './page-messages';
import { deskSender, deskShownBy, frameSender } from './sender';

/** What is being written, by tab: in memory only, never in any storage. */
const drafts = new Map<number, Draft>();

export const draftCount = (): number => drafts.size;
export const forgetDrafts = (): void => drafts.clear();

/** Registers at once what desks tell of drafts and what the extension's pages ask of them. */
export function listenToDrafts(): void {
  onMessage('reportDraft', async ({ sender, data }) => {
    const draft = v.safeParse(v.nullable(DraftSchema), data);
    const tabId = draft.success ? await tabOfDraft(sender, draft.output) : null;
    if (tabId === null || !draft.success) return;
    keep(tabId, draft.output);
    // Nobody may be listening.
    await sendMessage('draftChanged', { tabId, draft: draft.output }).catch(() => {});
  });
  onPageMessage('readDraft', readDraft);
  browser.tabs.onRemoved.addListener((tabId) => void drafts.delete(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') drafts.delete(tabId);
  });
}

/**
 * The page's reader tells of drafts, or that in the frame which holds the reply box: that one while the
 * page still shows the conversation alone, and nothing of a box that is gone, which the page tells of.
 */
async function tabOfDraft(
  sender: Parameters<typeof frameSender>[0],
  draft: Draft | null,
): Promise<number | null> {
  const frame = frameSender(sender);
  if (!frame || (await roleOfFrame(frame)) !== 'report') {
    const desk = await deskSender(sender);
    return desk && (await deskShownBy(desk)) ? desk.tabId : null;
  }
  return draft && (await confirmKey(frame, draft)) ? frame.tabId : null;
}

/** The draft for exactly this conversation as it stands on the page; null where there is none. */
async function readDraft({ tabId, origin, key }: ConversationRef): Promise<Draft | null> {
  if (await isFeatureOff('draft-check')) return null;
  const desk = await getDeskState(tabId);
  if (!desk || desk.origin !== origin || desk.key !== key) return null;
  try {
    const told = await sendMessage('followDraft', undefined, { tabId, frameId: desk.frameId });
    keep(tabId, told && 'token' in told ? await draftInFrame(tabId, key, told) : told);
  } catch {
    drafts.delete(tabId);
  }
  const draft = drafts.get(tabId);
  return draft?.key === key ? draft : null;
}

/** The page has no reply box of its own, but that frame has one. */
const draftInFrame = (tabId: number, key: string, { frameId, token }: FrameBox) =>
  sendMessage('followDraftInFrame', { token, key }, { tabId, frameId });

function keep(tabId: number, draft: Draft | null): void {
  if (draft) drafts.set(tabId, draft);
  else drafts.delete(tabId);
}
