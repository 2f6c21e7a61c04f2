import type { ConversationState } from '@/utils/contract/session';
import { listConversationStates } from '@/utils/storage/session';
import { updateConversationState } from '@/utils/storage/update-conversation-state';

/**
 * Lets go of what callers said: it is text of a conversation, and that is held only as long as the
 * ticket is open. What was found in it stays, like all evidence.
 */
export async function forgetHeard(isGone: (state: ConversationState) => boolean): Promise<void> {
  for (const { origin, key, heard } of (await listConversationStates()).filter(isGone)) {
    if (heard.length === 0) continue;
    await updateConversationState(origin, key, (state) => state && { ...state, heard: [] });
  }
}
