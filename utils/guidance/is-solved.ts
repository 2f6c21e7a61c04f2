import type { ConversationState } from '@/utils/contract/session';

/** Whether what the customer came for is done, as far as can be told: a script went to its end. */
export function isSolved({ tried }: ConversationState): boolean {
  return tried.some(({ ended }) => ended === 'done');
}
