import { browser } from 'wxt/browser';
import type { WritePlace } from '@/utils/contract/editor';
import type { ConversationRef, InsertResult } from '@/utils/contract/messages';
import type { DeskState } from '@/utils/contract/session';
import { offeredWish } from '@/utils/guidance/offered-wish';
import { getWish, removeWish, setWish } from '@/utils/storage/session';

/** Milliseconds for which a text that could not be inserted is offered again. */
const OFFERED_FOR = 10 * 60 * 1000;

/**
 * Remembers a text that no box would take, and lets go of what was remembered once one took any.
 * A text for a part of the draft has no place in another box.
 */
export async function learnFromInsert(
  { tabId, origin, key, text, place }: ConversationRef & { text: string; place?: WritePlace },
  result: InsertResult,
): Promise<void> {
  if (result.ok) return removeWish(tabId);
  const boxIsMissing = result.reason === 'no-reply-box' || result.reason === 'note-box';
  if (!boxIsMissing || (place && place.at !== 'cursor')) return;
  await setWish(tabId, { origin, key, text, until: Date.now() + OFFERED_FOR });
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
