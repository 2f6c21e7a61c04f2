import type { ConversationState } from '@/utils/contract/session';
import { getConversationState, removeConversationState, setConversationState } from './session';
import type { StorageResult } from './storage-problem';

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes a conversation's state without losing a change made at the same moment: changes follow one
 * another. Only the background writes states, so it is enough to queue them there. `change` is given
 * null where nothing is held, and may return null to leave things as they are.
 */
export function updateConversationState(
  origin: string,
  key: string,
  change: (state: ConversationState | null) => ConversationState | null,
): Promise<StorageResult<{ state: ConversationState | null }>> {
  const updated = last.then(async () => {
    const before = await getConversationState(origin, key);
    const state = change(before);
    if (!state) return { ok: true as const, state: before };
    const saved = await setConversationState(state);
    return saved.ok ? { ok: true as const, state } : saved;
  });
  last = updated.catch(() => {});
  return updated;
}

/** Forgets a conversation, after the changes that were asked for before. */
export function forgetConversationState(origin: string, key: string): Promise<void> {
  const forgotten = last.then(() => removeConversationState(origin, key));
  last = forgotten.catch(() => {});
  return forgotten;
}
