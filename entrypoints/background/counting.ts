import type { ConversationState } from '@/utils/contract/session';
import { countChanges } from '@/utils/insights/count-changes';
import { countToday } from '@/utils/storage/insights';
import { watchConversations } from '@/utils/storage/session';
import { getGuide } from './guide';

/** One change after the other: what is taken back must have been counted before. */
let last: Promise<void> = Promise.resolve();

async function count(before: ConversationState | null, after: ConversationState): Promise<void> {
  const { knowledge } = await getGuide();
  await countToday(countChanges(before, after, (id) => knowledge.get('script', id)));
}

/**
 * Counts, for the trainers, what comes up in conversations and what agents make of it. It follows
 * what is held, so that nothing that changes a conversation has to know of it. Registers at once.
 */
export function listenToCounts(): void {
  watchConversations((before, after) => {
    last = last.then(() => count(before, after)).catch(() => undefined);
  });
}
