import type { ConversationState } from '@/utils/contract/session';

/** For so long, in ms, what was found in a conversation stays after the ticket was last at work. */
export const HELD_FOR = 24 * 60 * 60 * 1000;

/** Whether its time is over; a state from the future – the clock was ahead – has all of it before it. */
export const isOver = ({ updatedAt }: Pick<ConversationState, 'updatedAt'>, now: number): boolean =>
  now - updatedAt >= HELD_FOR;
