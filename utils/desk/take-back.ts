import { followWrite } from './follow-write';
import { readBox } from './read-box';
import type { ReplyBox } from './reply-box';
import type { AskEditor } from './writers/ways';

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
  { stillOpen, ask, addsOnly }: { stillOpen: () => boolean; ask: AskEditor; addsOnly: boolean },
): Promise<void> {
  const { element } = box;
  for (let tries = 0; tries < 3; tries++) {
    const now = readBox(box);
    if (now !== left || now === before) return;
    // No longer than the draft was: nothing of ours is left in it.
    if (addsOnly && now.length <= before.length) return;
    if (!hasFocus(element) || !stillOpen()) return;
    const undone = await ask({ do: 'undo' }).catch(() => null);
    if (!undone?.done) element.ownerDocument.execCommand('undo');
    const followed = await followWrite(box, () => readBox(box) !== now, PATIENCE);
    if (!followed.arrived) return;
    left = followed.left;
  }
}

const hasFocus = (element: HTMLElement) =>
  (element.getRootNode() as Document | ShadowRoot).activeElement === element;
