import type { ConversationState } from '@/utils/contract/session';
import { visibleNeeds } from './visible-needs';

/** So many topics at the top count: those whose scripts are offered. */
const TOPICS = 3;

export const needMark = (need: string) => `need:${need}`;
export const topicMark = (topic: string) => `topic:${topic}`;

/**
 * What stands in a conversation, by name, so that two moments can be compared. A fraud that is worse
 * than before is another mark, and so is a crisis of another kind.
 */
export function marksOf({
  assessment,
  verdicts,
}: Pick<ConversationState, 'assessment' | 'verdicts'>): string[] {
  const needs = visibleNeeds(assessment, verdicts);
  const { fraud, topics } = assessment;
  return [
    ...needs.map(({ need }) => needMark(need)),
    ...needs.flatMap(({ crisisKind }) => (crisisKind ? [`crisis:${crisisKind}`] : [])),
    ...(fraud ? [`fraud:${fraud.urgency}:${fraud.types[0] ?? ''}`] : []),
    ...topics.slice(0, TOPICS).map(topicMark),
  ];
}

/** Whether an alert is among what is new, or is worse than it was. */
export function isNewAlert(need: 'crisis' | 'fraud-risk', news: readonly string[]): boolean {
  const grown = need === 'crisis' ? 'crisis:' : 'fraud:';
  return news.some((mark) => mark === needMark(need) || mark.startsWith(grown));
}
