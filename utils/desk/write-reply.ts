import type { WritePlace } from '@/utils/contract/editor';
import type { InsertResult } from '@/utils/contract/messages';
import { type InsertOptions, insertText } from './insert-text';
import { noteBoxOf, type ReplyBox } from './reply-box';
import type { Watch } from './watch-page';

export interface WriteRequest {
  key: string;
  text: string;
  /** At the cursor if not given. */
  place?: WritePlace;
  /** Only into the box of an internal note; else only into what is not one. */
  into?: 'note';
}

/**
 * Writes into the reply box of conversation `key`, or into that of its internal note, never sending. Key and box are looked up on the
 * page at the moment of writing, and again after every wait: after a switch nothing is written.
 */
export async function writeReply(
  watch: Pick<Watch, 'keyNow' | 'replyBoxNow'>,
  { key, text, place, into }: WriteRequest,
  helpers: Pick<InsertOptions, 'ask' | 'typedAgo'> = {},
): Promise<InsertResult> {
  if (watch.keyNow() !== key) return { ok: false, reason: 'other-conversation' };
  const open = watch.replyBoxNow();
  const wanted = (now: ReplyBox | null) =>
    into === 'note' ? noteBoxOf(now) : now?.purpose === 'note' ? null : now;
  const box = wanted(open);
  if (!box) return { ok: false, reason: into ? 'no-note-box' : open ? 'note-box' : 'no-reply-box' };
  const stillOpen = () =>
    watch.keyNow() === key && wanted(watch.replyBoxNow())?.element === box.element;
  const inserted = await insertText(box, text, { ...helpers, place, stillOpen });
  if (inserted) return { ok: true };
  return { ok: false, reason: watch.keyNow() === key ? 'not-taken' : 'other-conversation' };
}
