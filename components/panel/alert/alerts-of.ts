import type { NeedFinding } from '@/utils/contract/assessment';
import type { ConversationState } from '@/utils/contract/session';
import { isAlert } from '@/utils/guidance/visible-needs';

export interface Alert {
  kind: 'crisis' | 'fraud';
  /** The need that the agent's verdict is about. */
  need: 'crisis' | 'fraud-risk';
  found: NeedFinding;
  /** Fraud types, likeliest first; empty in a crisis. */
  types: string[];
  /** Money, a code or access has already been given away. */
  gone: boolean;
  /** The gate question comes before going on. */
  gate: boolean;
  /** Changes when the alert grows, so that one that was folded away opens again. */
  stage: string;
}

/**
 * The alerts of a conversation, most urgent first: crisis, then fraud. One that the agent judged
 * wrong is still listed – nothing makes it vanish –, the panel shows it folded.
 */
export function alertsOf({ assessment }: ConversationState): Alert[] {
  const { needs, fraud } = assessment;
  return needs
    .filter((found) => isAlert(found.need))
    .map((found): Alert => {
      if (found.need === 'crisis') {
        const stage = `crisis ${found.crisisKind ?? ''} ${found.evidence.length}`;
        return {
          kind: 'crisis',
          need: 'crisis',
          found,
          types: [],
          gone: false,
          gate: false,
          stage,
        };
      }
      const urgency = fraud?.urgency ?? 'asking';
      return {
        kind: 'fraud',
        need: 'fraud-risk',
        found,
        types: fraud?.types ?? [],
        gone: urgency === 'paid' || urgency === 'shared-access',
        gate: fraud?.gate ?? false,
        stage: `fraud ${urgency} ${fraud?.types[0] ?? ''}`,
      };
    })
    .sort((a, b) => Number(a.kind === 'fraud') - Number(b.kind === 'fraud'));
}
