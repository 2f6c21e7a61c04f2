import { followWrite } from './follow-write';
import { readBox } from './read-box';
import type { ReplyBox } from './reply-box';

/** How long an editor may take to undo, in ms. */
const PATIENCE = 100;

/**
 * Undoes a write that left `left` where `before` had stood. Undo takes back whatever came last, so
 * each one needs proof that this is still ours: nobody else has been at the box, it has the focus,
 * and the conversation is `stillOpen`. A rest of our text is better than a lost draft.
 */
export async function takeBack(
  box: ReplyBox,
  before: string,
  left: string | null,
  stillOpen: () => boolean,
): Promise<void> {
  const { element } = box;
  for (let tries = 0; tries < 3; tries++) {
    const now = readBox(box);
    // No longer than the draft was: nothing of ours is left in it.
    if (now !== left || now.length <= before.length) return;
    if (element.ownerDocument.activeElement !== element || !stillOpen()) return;
    element.ownerDocument.execCommand('undo');
    const undone = await followWrite(box, () => readBox(box) !== now, PATIENCE);
    if (!undone.arrived) return;
    left = undone.left;
  }
}
