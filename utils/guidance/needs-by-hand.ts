import type { Assessment, NeedFinding } from '@/utils/contract/assessment';
import type { ConversationState } from '@/utils/contract/session';

const addedNeed = (need: string): NeedFinding => ({
  need,
  confidence: 1,
  subject: 'self',
  evidence: [],
  byHand: true,
});

/** The needs of a new assessment, with those that the agent had added by hand to the one before. */
export function keepNeedsByHand(next: Assessment, before: Assessment | undefined): Assessment {
  const added = before?.needs.filter(({ byHand }) => byHand) ?? [];
  return added.reduce((assessment, { need }) => addNeedByHand(assessment, need), next);
}

/** A need that was found as well keeps its evidence. */
export function addNeedByHand(assessment: Assessment, need: string): Assessment {
  const found = assessment.needs.find((one) => one.need === need);
  const others = assessment.needs.filter((one) => one !== found);
  const added = found ? { ...found, byHand: true as const } : addedNeed(need);
  return { ...assessment, needs: [added, ...others] };
}

/** Takes a need by hand back; one that was found as well stays as it was found. */
export function removeNeedByHand(assessment: Assessment, need: string): Assessment {
  const needs = assessment.needs.flatMap((found): NeedFinding[] => {
    if (found.need !== need || !found.byHand) return [found];
    const { byHand: _byHand, ...rest } = found;
    return found.evidence.length > 0 ? [rest] : [];
  });
  return { ...assessment, needs };
}

/** What the agent says is there need not be confirmed once more. */
export function withNeedByHand(
  state: ConversationState,
  need: string,
  on: boolean,
): ConversationState {
  const { [need]: _before, ...others } = state.verdicts;
  const change = on ? addNeedByHand : removeNeedByHand;
  return {
    ...state,
    assessment: change(state.assessment, need),
    verdicts: on ? { ...others, [need]: { verdict: 'confirmed' } } : others,
  };
}
