import type { Manner } from '../scope/read-manner';

/** One customer message of the conversation. */
export interface Turn {
  manner: Manner;
  /** When it came, in ms, and when the agent's message before it did; null where unknown. */
  at: number | null;
  askedAt: number | null;
}

/** What the way of writing adds to a need, 0–1, or takes away (below 0: a share of its weight). */
export type Behaviour = ReadonlyMap<string, number>;

const MINUTE = 60_000;
const LONG_PAUSE = 4 * MINUTE;
/** A pause as long as this is no pause any more: the customer went away. */
const LONGEST_PAUSE = 60 * MINUTE;
const SHORT_REPLY = 4;
const ALIKE = 0.6;
const FEWEST_PIECES = 4;

/** Needs of people who take in a conversation with effort. */
const FOLLOWING = ['low-digital', 'cognition', 'language', 'older-adult', 'hearing'];
const SPEAKING = ['vision', 'mobility', 'older-adult', 'language', 'low-digital'];
const ADDED = 0.12;
const MOST_ADDED = 0.25;
const LAUGHTER = -0.35;

/** Reads how the customer writes. It makes a need surer or less sure; it never is one by itself. */
export function readBehaviour(turns: readonly Turn[]): Behaviour {
  const change = new Map<string, number>();
  const add = (needs: readonly string[]) => {
    for (const need of needs)
      change.set(need, Math.min(MOST_ADDED, (change.get(need) ?? 0) + ADDED));
  };
  const manners = turns.map(({ manner }) => manner);
  if (manners.some(({ asksAgain }) => asksAgain)) add(FOLLOWING);
  if (asksTheSame(manners)) add(FOLLOWING);
  if (turns.filter(isSlow).length >= 2) add(FOLLOWING);
  if (manners.filter(({ length }) => length <= SHORT_REPLY).length >= 3) add(FOLLOWING);
  if (manners.some(({ dictated }) => dictated)) add(SPEAKING);
  if (manners.some(({ loud }) => loud)) add(['distress']);
  if (manners.some(({ laughs }) => laughs)) change.set('distress', LAUGHTER);
  return change;
}

function isSlow({ at, askedAt }: Turn): boolean {
  if (at === null || askedAt === null) return false;
  return at - askedAt >= LONG_PAUSE && at - askedAt <= LONGEST_PAUSE;
}

/** The last message beside the few before it: most of its words are there already. */
function asksTheSame(manners: readonly Manner[]): boolean {
  if (manners.length < 2) return false;
  const last = manners.at(-1)?.pieces();
  if (!last || last.size < FEWEST_PIECES) return false;
  return manners.slice(-6, -1).some((manner) => {
    const pieces = manner.pieces();
    if (pieces.size < FEWEST_PIECES) return false;
    let shared = 0;
    for (const piece of last) if (pieces.has(piece)) shared += 1;
    return shared / Math.min(last.size, pieces.size) >= ALIKE;
  });
}
