import type { WritePlace } from '@/utils/contract/editor';
import type { InsertResult } from '@/utils/contract/messages';
import { type InsertOptions, insertText } from './insert-text';
import type { Watch } from './watch-page';

export interface WriteRequest {
  key: string;
  text: string;
  /** At the cursor if not given. */
  place?: WritePlace;
}

/**
 * Writes into the reply box of conversation `key`, never sending. Key and box are looked up on the
 * page at the moment of writing, and again after every wait: after a switch nothing is written.
 */
export async function writeReply(
  watch: Pick<Watch, 'keyNow' | 'replyBoxNow'>,
  { key, text, place }: WriteRequest,
  helpers: Pick<InsertOptions, 'ask' | 'typedAgo'> = {},
): Promise<InsertResult> {
  if (watch.keyNow() !== key) return { ok: false, reason: 'other-conversation' };
  const box = watch.replyBoxNow();
  if (!box) return { ok: false, reason: 'no-reply-box' };
  if (box.purpose === 'note') return { ok: false, reason: 'note-box' };
  const stillOpen = () => {
    if (watch.keyNow() !== key) return false;
    const now = watch.replyBoxNow();
    return now?.element === box.element && now.purpose !== 'note';
  };
  const inserted = await insertText(box, text, { ...helpers, place, stillOpen });
  if (inserted) return { ok: true };
  return { ok: false, reason: watch.keyNow() === key ? 'not-taken' : 'other-conversation' };
}
