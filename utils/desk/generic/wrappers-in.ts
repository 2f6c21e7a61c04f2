import { expandInSteps } from './expand';
import type { InSteps } from './in-steps';
import { isMark, isSaid } from './kids';
import { leavesInSteps } from './leaves';
import { childrenOf } from './tree';

/** An element with fewer children is read as a whole. */
const HOLDS = 8;
const SAMPLE = 10;

/** What in a list does nothing but hold the messages: what it holds are the rows. */
export function* wrappersIn(container: Element): InSteps<WeakSet<Node>> {
  const wrappers = new WeakSet<Node>();
  for (const kid of childrenOf(container)) {
    if (yield* isWrapper(kid)) wrappers.add(kid);
    yield;
  }
  return wrappers;
}

/** Whether its children, as a sample shows, are one message each: with an author or time of its own. */
function* isWrapper(kid: Element): InSteps<boolean> {
  if (kid.childElementCount < HOLDS) return false;
  const all = childrenOf(kid);
  for (const child of new Set([...all.slice(0, SAMPLE), ...all.slice(-SAMPLE)])) {
    const [unit, another] = yield* expandInSteps(child);
    const leaves = yield* leavesInSteps(child, null);
    const whole = unit?.element === child && !unit.without?.size && !another;
    if (!whole || !leaves.some(isMark) || !leaves.some(isSaid)) return false;
  }
  return true;
}
