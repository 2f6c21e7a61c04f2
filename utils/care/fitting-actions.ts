import type { Action } from '@/utils/contract/action';
import type { ConversationState } from '@/utils/contract/session';
import { visibleNeeds } from '@/utils/guidance/visible-needs';

export interface FittingActions {
  /** For what was found, then what always fits; the first nine have digits. */
  fitting: readonly Action[];
  others: readonly Action[];
}

/** The actions that fit a conversation; null: none is in view, and all that is always on offer fits. */
export function fittingActions(
  actions: readonly Action[],
  state: Pick<ConversationState, 'assessment' | 'verdicts'> | null,
): FittingActions {
  const needs = state ? visibleNeeds(state.assessment, state.verdicts).map(({ need }) => need) : [];
  const topics = state?.assessment.topics.slice(0, 3) ?? [];
  const weight = (action: Action): number => {
    const byTopic = action.topics.some((topic) => topics.includes(topic));
    const rank = needs.findIndex((need) => action.needs.includes(need));
    if (byTopic) return 0;
    if (rank >= 0) return 1 + rank;
    return action.needs.length === 0 && action.topics.length === 0 ? 100 : 1000;
  };
  const ordered = actions
    .map((action) => ({ action, weight: weight(action) }))
    .sort((a, b) => a.weight - b.weight);
  const of = (fits: boolean) =>
    ordered.filter((one) => one.weight < 1000 === fits).map(({ action }) => action);
  return { fitting: of(true), others: of(false) };
}
