import type { Finding } from '@/utils/contract/draft';

/** Whether the agent wanted this to be left alone in the draft at hand: the same words, by the same rule. */
export function isLeftAlone(finding: Finding, left: readonly Finding[]): boolean {
  return left.some(({ rule, text }) => rule === finding.rule && text === finding.text);
}
