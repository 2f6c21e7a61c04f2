import type { Spoken } from './assemble';
import { AGENT_SAYS, CUSTOMER_SAYS } from './vocabulary';

/** −1 (speaks as an agent) to 1 (as a customer). */
export function cueOf(group: readonly Spoken[]): number {
  const sample = group.slice(0, 12);
  let score = 0;
  for (const { piece } of sample) {
    const ours = AGENT_SAYS.test(piece.text);
    const theirs = CUSTOMER_SAYS.test(piece.text);
    if (ours) score -= 1;
    if (theirs) score += 1;
    if (!ours && !theirs && piece.text.includes('您')) score -= 0.5;
  }
  return Math.max(-1, Math.min(1, score / Math.min(sample.length, 4)));
}
