import { readBox } from './read-box';
import type { ReplyBox } from './reply-box';

const LOOK_AGAIN = 20;
/** What shows that the agent is at work; an editor may keep one of them from the others. */
const AGENT_ACTS = ['keydown', 'beforeinput', 'paste', 'drop'];

export interface Followed {
  arrived: boolean;
  /** What the write left in the box; null when the agent has typed since, wherever on the page. */
  left: string | null;
}

/**
 * Follows what becomes of a write that was just made, for `patience` ms at most: some editors work
 * in a later task. What the agent does in that time is told apart from it.
 */
export async function followWrite(
  box: ReplyBox,
  arrived: () => boolean,
  patience: number,
): Promise<Followed> {
  const stop = new AbortController();
  let left: string | null = readBox(box);
  const touched = ({ isTrusted }: Event) => {
    if (isTrusted) left = null;
  };
  for (const type of AGENT_ACTS) {
    const options = { capture: true, passive: true, signal: stop.signal };
    box.element.ownerDocument.addEventListener(type, touched, options);
  }
  const end = performance.now() + patience;
  while (!arrived() && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
    if (left !== null) left = readBox(box);
  }
  stop.abort();
  return { arrived: arrived(), left };
}
