import type { FrameAsked, FrameInsert, FrameReport, FrameRole } from '@/utils/contract/frames';
import type { InsertResult } from '@/utils/contract/messages';
import { isGranted } from '@/utils/granted-origins';
import { sendMessage } from '@/utils/messaging';
import type { FrameSender } from './sender';

/** What the reader in a frame is for, as long as permissions stay as they are. */
export async function roleOfFrame({ origin, pageOrigin }: FrameSender): Promise<FrameRole> {
  if (origin !== null && !(await isGranted(origin))) return 'none';
  const pageIsRead = pageOrigin !== null && (await isGranted(pageOrigin));
  if (pageIsRead) return 'report';
  // A frame without an origin of its own belongs to the page around it.
  return origin === null ? 'report' : 'own';
}

/**
 * Hands a frame's report to the page's reader. Where that does not know the frame, it may stand in
 * another frame that cannot be looked into: then every reader of the tab is told. They cannot all
 * answer, so the answer is false and the frame tries once more.
 */
export async function relayReport(
  { tabId, frameId }: FrameSender,
  report: FrameReport,
): Promise<boolean> {
  const told = { ...report, frameId };
  const known = await sendMessage('takeFrameReport', told, { tabId, frameId: 0 }).catch(
    () => false,
  );
  if (!known) void sendMessage('takeFrameReport', told, { tabId }).catch(() => undefined);
  return known;
}

/** Whether the page of this frame still shows that conversation. */
export function confirmKey(
  { tabId }: FrameSender,
  { key }: Pick<FrameAsked, 'key'>,
): Promise<boolean> {
  return sendMessage('isOpen', { key }, { tabId, frameId: 0 }).then(Boolean, () => false);
}

/** Has the reader in a frame write; it asks for the key again right before. */
export async function insertIntoFrame(
  tabId: number,
  { frameId, ...request }: FrameInsert & { frameId: number },
): Promise<InsertResult> {
  try {
    return await sendMessage('writeInFrame', request, { tabId, frameId });
  } catch {
    return { ok: false, reason: 'no-reply-box' };
  }
}

/** Lets every frame of the tab tell again, and those fall silent that may not be read any more. */
export async function askFramesAgain(tabId: number): Promise<void> {
  await sendMessage('reportAgain', undefined, { tabId }).catch(() => undefined);
}
