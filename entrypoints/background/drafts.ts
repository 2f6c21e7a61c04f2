import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Draft } from '@/utils/contract/draft';
import { DraftSchema } from '@/utils/contract/message-schemas';
import type { ConversationRef } from '@/utils/contract/messages';
import { onMessage, sendMessage } from '@/utils/messaging';
import { isFeatureOff } from '@/utils/storage/policy';
import { getDeskState } from '@/utils/storage/session';
import { roleOfFrame } from './frames';
import { onPageMessage } from './page-messages';
import { deskSender, frameSender } from './sender';

/** What is being written, by tab: in memory only, never in any storage. */
const drafts = new Map<number, Draft>();

export const draftCount = (): number => drafts.size;
export const forgetDrafts = (): void => drafts.clear();

/** Registers at once what desks tell of drafts and what the extension's pages ask of them. */
export function listenToDrafts(): void {
  onMessage('reportDraft', async ({ sender, data }) => {
    const tabId = await tabOfReader(sender);
    const draft = v.safeParse(v.nullable(DraftSchema), data);
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

/** The page's reader tells of drafts, or that in the frame which holds its reply box. */
async function tabOfReader(sender: Parameters<typeof frameSender>[0]): Promise<number | null> {
  const desk = await deskSender(sender);
  if (desk) return desk.tabId;
  const frame = frameSender(sender);
  return frame && (await roleOfFrame(frame)) === 'report' ? frame.tabId : null;
}

/** The draft for exactly this conversation as it stands on the page; null where there is none. */
async function readDraft({ tabId, origin, key }: ConversationRef): Promise<Draft | null> {
  if (await isFeatureOff('draft-check')) return null;
  const desk = await getDeskState(tabId);
  if (!desk || desk.origin !== origin || desk.key !== key) return null;
  try {
    keep(tabId, await sendMessage('followDraft', undefined, { tabId, frameId: desk.frameId }));
  } catch {
    drafts.delete(tabId);
  }
  const draft = drafts.get(tabId);
  return draft?.key === key ? draft : null;
}

function keep(tabId: number, draft: Draft | null): void {
  if (draft) drafts.set(tabId, draft);
  else drafts.delete(tabId);
}
