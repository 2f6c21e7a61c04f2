import type { ConversationState } from '@/utils/contract/session';
import { oneAtATime } from '@/utils/one-at-a-time';
import { getConversationState, removeConversationState, setConversationState } from './session';
import type { StorageResult } from './storage-problem';

const inTurn = oneAtATime();

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
  return inTurn(async () => {
    const before = await getConversationState(origin, key);
    const state = change(before);
    if (!state) return { ok: true as const, state: before };
    const saved = await setConversationState(state);
    return saved.ok ? { ok: true as const, state } : saved;
  });
}

/** Forgets a conversation, after the changes that were asked for before. */
export function forgetConversationState(origin: string, key: string): Promise<void> {
  return inTurn(() => removeConversationState(origin, key));
}
