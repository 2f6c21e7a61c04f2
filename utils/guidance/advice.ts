import type { AdviceState, ConversationState } from '@/utils/contract/session';
import { marksOf } from './marks';
import { isAlert, visibleNeeds } from './visible-needs';

export const NO_ADVICE: AdviceState = { announced: [], announcedAt: [], putAside: null };

const HOUR = 60 * 60 * 1000;

/**
 * Lets the cue come up with what is new, at most `cap` times in an hour; beyond that, new advice
 * waits in the panel alone. All that is new at once counts once. Crisis and fraud are not advice.
 */
export function announce(state: ConversationState, cap: number): ConversationState {
  const { advice, updatedAt: now } = state;
  const found = visibleNeeds(state.assessment, state.verdicts).map(({ need }) => need);
  const fresh = found.filter((need) => !isAlert(need) && !advice.announced.includes(need));
  const announcedAt = advice.announcedAt.filter((at) => now - at < HOUR);
  if (fresh.length === 0 || announcedAt.length >= cap) {
    return { ...state, advice: { ...advice, announcedAt } };
  }
  return {
    ...state,
    advice: {
      ...advice,
      announced: [...advice.announced, ...fresh],
      announcedAt: [...announcedAt, now],
    },
  };
}

/** "Not now", or taken back. */
export function putAdviceAside(state: ConversationState, aside: boolean): ConversationState {
  return { ...state, advice: { ...state.advice, putAside: aside ? marksOf(state) : null } };
}

/** Whether the agent said "not now" and nothing has come up since. */
export function isPutAside(state: ConversationState): boolean {
  const { putAside } = state.advice;
  return putAside !== null && marksOf(state).every((mark) => putAside.includes(mark));
}
