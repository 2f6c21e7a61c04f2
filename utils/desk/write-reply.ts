import type { InsertResult } from '@/utils/contract/messages';
import { insertText } from './insert-text';
import type { Watch } from './watch-page';

/**
 * Writes into the reply box of conversation `key`, never sending. Key and box are looked up on the
 * page at the moment of writing: after a switch nothing is written.
 */
export async function writeReply(
  watch: Pick<Watch, 'keyNow' | 'replyBoxNow'>,
  { key, text }: { key: string; text: string },
): Promise<InsertResult> {
  if (watch.keyNow() !== key) return { ok: false, reason: 'other-conversation' };
  const box = watch.replyBoxNow();
  if (!box) return { ok: false, reason: 'no-reply-box' };
  if (box.purpose === 'note') return { ok: false, reason: 'note-box' };
  const inserted = await insertText(box, text, () => watch.keyNow() === key);
  return inserted ? { ok: true } : { ok: false, reason: 'not-taken' };
}
