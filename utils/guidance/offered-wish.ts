import type { DeskState, Wish } from '@/utils/contract/session';

/** What was chosen earlier and can be inserted now: for this conversation, and not long ago. */
export function offeredWish(wish: Wish | null, desk: DeskState, now: number): string | null {
  if (!wish || wish.until <= now) return null;
  if (wish.origin !== desk.origin || wish.key !== desk.key) return null;
  // A box of each kind is open where the page says `reply`.
  const other = wish.into === 'note' ? 'note' : 'present';
  return desk.replyBox === other || desk.replyBox === 'reply' ? wish.text : null;
}
