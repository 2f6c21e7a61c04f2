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
  const customerKnown =
    scores.some((score) => score > 0) ||
    (groups.size > 1 && decideCustomer(open, decided, oldestOf(said), agentKnown));
  if (!scores.some((score) => score > 0) && customerKnown) why.add('oldest-author');
  const left = open.filter(([key]) => !decided.has(key));
  if (groups.size > 1) {
    const sure = agentKnown ? 0.4 : 0.9;
    const marked = isStaffMarked(groups, decided);
    for (const [key, group] of left) {
      const rest = () => restScore(key, cueOf(group), sure, customerKnown, open.length);
      decided.set(key, marked && group.every(isPlain) ? 0.8 : rest());
    }
    return;
  }
  // One voice only, or no way to tell voices apart: message by message, in their own words.
  for (const [key, group] of left) {
    const cue = cueOf(group);
    if (key.startsWith('a:')) decided.set(key, cue < 0 ? cue : 0.5);
    why.add('speakers-unclear');
  }
}

/** Whether all that are known as agents are said to be staff in so many words. */
function isStaffMarked(
  groups: ReadonlyMap<string, Spoken[]>,
  decided: ReadonlyMap<string, number>,
): boolean {
  const staff = [...groups].filter(([key]) => (decided.get(key) ?? 0) < 0);
  return (
    staff.length > 0 &&
    staff.every(([, group]) => group.every(({ traits }) => traits.includes('w:agent')))
  );
}

/** Neither said to be staff nor coloured like a note. */
const isPlain = ({ traits }: Spoken) =>
  !traits.some((trait) => trait === 'w:agent' || trait.startsWith('y:'));

/** Decides who is likeliest the customer; false where nobody is. */
function decideCustomer(
  open: readonly [string, Spoken[]][],
  decided: Map<string, number>,
  oldest: Spoken | null,
  agentKnown: boolean,
): boolean {
  const [key, most] = likeliestCustomer(open, oldest);
  if (most <= -0.3 && agentKnown) return false;
  decided.set(key, 1.2 + Math.max(0, most));
  return true;
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
