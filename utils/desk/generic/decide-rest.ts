import type { ReadingReason } from '@/utils/contract/reading';
import type { Spoken } from './assemble';
import { cueOf } from './cue-of';

/** Who is left: a known customer's partners are agents, the oldest author is the customer. */
export function decideRest(
  open: readonly [string, Spoken[]][],
  groups: ReadonlyMap<string, Spoken[]>,
  decided: Map<string, number>,
  said: readonly Spoken[],
  why: Set<ReadingReason>,
): void {
  if (open.length === 0) return;
  const scores = [...decided.values()];
  const agentKnown = scores.some((score) => score < 0);
  let customerKnown = scores.some((score) => score > 0);
  if (!customerKnown && groups.size > 1) {
    const [key, most] = likeliestCustomer(open, oldestOf(said));
    if (most > -0.3 || !agentKnown) {
      decided.set(key, 1.2 + Math.max(0, most));
      why.add('oldest-author');
      customerKnown = true;
    }
  }
  for (const [key, group] of open) {
    if (decided.has(key)) continue;
    const cue = cueOf(group);
    if (groups.size > 1) {
      const sure = agentKnown ? 0.4 : 0.9;
      decided.set(key, restScore(key, cue, sure, customerKnown, open.length));
      continue;
    }
    // One voice only, or no way to tell voices apart: message by message, in their own words.
    if (key.startsWith('a:')) decided.set(key, cue < 0 ? cue : 0.5);
    why.add('speakers-unclear');
  }
}

function restScore(key: string, cue: number, sure: number, customerKnown: boolean, open: number) {
  if (cue > sure && (sure > 0.5 ? open > 1 : key.startsWith('a:'))) return 0.8;
  return customerKnown || cue < 0 ? -0.8 : 0.8;
}

/** By what they say; the oldest where that tells nothing. */
function likeliestCustomer(
  open: readonly [string, Spoken[]][],
  oldest: Spoken | null,
): [key: string, score: number] {
  const scored = open.map(([key, group]): [string, number] => [
    key,
    cueOf(group) + (oldest && group.includes(oldest) ? 0.7 : 0),
  ]);
  return scored.reduce((best, next) => (next[1] > best[1] ? next : best));
}

function oldestOf(said: readonly Spoken[]): Spoken | null {
  const [first] = said;
  const last = said.at(-1);
  if (first?.time && last?.time && last.time < first.time) return last;
  return first ?? null;
}
