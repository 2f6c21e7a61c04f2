import type { LentParts } from '../lent-parts';
import { coreOf } from './core-name';
import { atOnce, type InSteps } from './in-steps';
import type { Found } from './judge-list';
import { isTelling } from './kids';
import { createLayout } from './layout';
import { leavesOf } from './leaves';
import { describedIn, type Opening, proseIn } from './opening-post';
import type { PieceContext } from './read-piece';
import { learnSlots } from './slots';
import type { Survey } from './survey';
import { childrenOf, holds, parentOf, wordsOf } from './tree';
import { MESSAGE_WORDS } from './vocabulary';

/** How far above a description its author and time may stand. */
const HIGHEST = 3;
/** Signs of prose in it. */
const LEAST_PROSE = 8;
/** Fields beside it, such as state and owner: an article has none. */
const LEAST_FIELDS = 2;

/** A ticket that nobody has answered yet: its description, signed and dated, among its fields. */
export function* lonePost(
  survey: Survey,
  found: Found | null,
  now: number,
  lent: LentParts,
): InSteps<{ found: Found; opening: Opening } | null> {
  if (survey.pairs.length < LEAST_FIELDS) return null;
  for (const part of survey.described) {
    // One on each message is no ticket's description.
    if (survey.described.filter((other) => coreOf(other) === coreOf(part)).length > 1) continue;
    if (found && (!holds(found.container, part) || isInMessage(part, found))) continue;
    let post: Element | null = part;
    for (let up = 0; post && up <= HIGHEST; up++, post = parentOf(post)) {
      yield;
      const made = signed(post) ? madeOf(post, now, lent) : null;
      if (made) return made;
    }
  }
  return null;
}

/** Whether it stands in something that is called a message, in the list. */
function isInMessage(part: Element, { container }: Found): boolean {
  for (let up: Element | null = part; up && up !== container; up = parentOf(up)) {
    if (MESSAGE_WORDS.test(wordsOf(up))) return true;
  }
  return false;
}

function signed(post: Element): boolean {
  const leaves = leavesOf(post, null, 120);
  return (
    leaves.some(({ kind, timed }) => kind === 'time' || timed) &&
    leaves.some(({ authorly }) => authorly >= 2)
  );
}

function madeOf(
  post: Element,
  now: number,
  lent: LentParts,
): { found: Found; opening: Opening } | null {
  const words = describedIn(post, 0);
  const container = words && parentOf(words);
  if (!words || !container || !post.contains(container) || proseIn(words) < LEAST_PROSE)
    return null;
  const kids = childrenOf(container).filter(isTelling);
  const context: PieceContext = {
    recipe: atOnce(
      learnSlots(
        kids.map((kid) => leavesOf(kid, null)),
        () => false,
      ),
    ),
    container,
    layout: createLayout(container),
    now,
    frames: null,
    lent,
  };
  return {
    found: { container, context, sample: [], score: 12, purity: 1 },
    opening: { element: post, words },
  };
}
