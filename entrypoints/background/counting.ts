import type { ConversationState } from '@/utils/contract/session';
import { countChanges } from '@/utils/insights/count-changes';
import { oneAtATime } from '@/utils/one-at-a-time';
import { countToday } from '@/utils/storage/insights';
import { watchConversations } from '@/utils/storage/session';
import { getGuide } from './guide';

/** So long, in milliseconds, the cue and the panel go first: a write to the disk is in their way. */
const LATER = 500;

let waiting: [before: ConversationState | null, after: ConversationState][] = [];
/** One write after the other: what is taken back must have been counted before. */
const inTurn = oneAtATime();

async function countWaiting(): Promise<void> {
  const met = waiting;
  waiting = [];
  const { knowledge } = await getGuide();
  const scriptOf = (id: string) => knowledge.get('script', id);
  await countToday(met.flatMap(([before, after]) => countChanges(before, after, scriptOf)));
}

/**
 * Counts, for the trainers, what comes up in conversations and what agents make of it. It follows
 * what is held, so that nothing that changes a conversation has to know of it. Registers at once.
 */
export function listenToCounts(): void {
  watchConversations((before, after) => {
    waiting.push([before, after]);
    if (waiting.length > 1) return;
    setTimeout(() => {
      void inTurn(countWaiting).catch(() => undefined);
    }, LATER);
  });
}
