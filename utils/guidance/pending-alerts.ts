import type { ConversationState } from '@/utils/contract/session';
import { isAlert } from './visible-needs';

/** Whether a crisis or a fraud was found that the agent has neither confirmed nor judged wrong. */
export function hasPendingAlert(state: ConversationState): boolean {
  return state.assessment.needs.some((found) => isAlert(found.need) && !state.verdicts[found.need]);
}

/**
 * How many open conversations other than the one in view wait with an alert: the count on the
 * toolbar button of the tab in which `shownKey` of `origin` is in view.
 */
export function countAlertsElsewhere(
  states: readonly ConversationState[],
  shown: { origin: string; key: string | null },
): number {
  return states.filter(
    (state) =>
      hasPendingAlert(state) && !(state.origin === shown.origin && state.key === shown.key),
  ).length;
}
