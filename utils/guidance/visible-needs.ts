import type { Assessment, NeedFinding } from '@/utils/contract/assessment';
import type { Verdict } from '@/utils/contract/session';

/** Alerts interrupt and are never silenced by a setting; all else is advice. */
export const isAlert = (need: string) => need === 'crisis' || need === 'fraud-risk';

/** The needs to act on: found and not judged wrong by the agent; the order is kept. */
export function visibleNeeds(
  assessment: Assessment,
  verdicts: Readonly<Record<string, Verdict>>,
): NeedFinding[] {
  return assessment.needs.filter((found) => verdicts[found.need]?.verdict !== 'not-right');
}
