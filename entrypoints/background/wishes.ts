import { browser } from 'wxt/browser';
import type { WritePlace } from '@/utils/contract/editor';
import type { ConversationRef, InsertProblem, InsertResult } from '@/utils/contract/messages';
import type { DeskState } from '@/utils/contract/session';
import { offeredWish } from '@/utils/guidance/offered-wish';
import { getWish, removeWish, setWish } from '@/utils/storage/session';

/** Milliseconds for which a text that could not be inserted is offered again. */
const OFFERED_FOR = 10 * 60 * 1000;

/** Another box than the one that was wanted is open, or none. */
const NO_BOX = new Set<InsertProblem>(['no-reply-box', 'note-box', 'no-note-box']);

/**
 * Remembers a text that no box would take, and lets go of what was remembered once one took any.
 * A text for a part of the draft has no place in another box.
 */
export async function learnFromInsert(
  {
    tabId,
    origin,
    key,
    text,
    place,
    into,
  }: ConversationRef & { text: string; place?: WritePlace; into?: 'note' },
  result: InsertResult,
): Promise<void> {
  if (result.ok) return removeWish(tabId);
  if (!NO_BOX.has(result.reason) || (place && place.at !== 'cursor')) return;
  await setWish(tabId, { origin, key, text, into, until: Date.now() + OFFERED_FOR });
}

/** What is to be offered on this desk now; what was remembered too long ago is let go. */
export async function wishAt(desk: DeskState): Promise<string | null> {
  const wish = await getWish(desk.tabId);
  const now = Date.now();
  if (wish && wish.until <= now) await removeWish(desk.tabId);
  return offeredWish(wish, desk, now);
}

/** Registers at once. A wish outlives the page – the reply may be another one – but not its tab. */
export function forgetWishesOfClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void removeWish(tabId));
}
