import { followWrite } from './follow-write';
import { placeCursor, readBox } from './read-box';
import { isField, type ReplyBox } from './reply-box';
import { takeBack } from './take-back';

/** How long an editor may take to show what it was given, in ms; some work in a later task. */
const PATIENCE = 400;
const PATIENCE_TYPED = 20;

/**
 * Writes at the cursor as if it were typed or pasted, so that the editor's own state and its undo
 * follow, and reads back what then stands there: neither way says truly whether the text was taken.
 * Nothing is ever sent. Where the text did not arrive whole, the answer is false, and the draft is
 * put back by undo as long as the agent has not typed on and the conversation is `stillOpen`.
 */
export async function insertText(
  box: ReplyBox,
  words: string,
  stillOpen: () => boolean = () => true,
): Promise<boolean> {
  const text = wordsFor(box, words);
  if (!text) return false;
  placeCursor(box);
  // Read only now: an editor takes its placeholder away when it gets the focus.
  const before = readBox(box);
  const expected = isField(box.element) ? expectedValue(box.element, text) : null;
  const arrived = () => {
    const now = readBox(box);
    return expected === null ? holdsAdded(before, text, now) : now === expected;
  };

  const finish = async (patience: number) => {
    const followed = await followWrite(box, arrived, patience);
    if (!followed.arrived) await takeBack(box, before, followed.left, stillOpen);
    return followed.arrived;
  };

  // An editor that keeps its own model listens to `paste`; a plain box ignores an untrusted one.
  if (box.kind === 'editable') {
    const taken = paste(box, text);
    if (taken || readBox(box) !== before) return finish(taken ? PATIENCE : 0);
  }
  box.element.ownerDocument.execCommand('insertText', false, text);
  return finish(PATIENCE_TYPED);
}

/** A line break cannot stand in a one-line field. */
function wordsFor({ element }: ReplyBox, words: string): string {
  const text = words.replace(/\r\n?/g, '\n');
  return element.tagName === 'INPUT' ? text.replace(/\s*\n\s*/g, ' ') : text;
}

function expectedValue(field: HTMLInputElement | HTMLTextAreaElement, text: string): string {
  const at = field.selectionEnd ?? field.value.length;
  return field.value.slice(0, at) + text + field.value.slice(at);
}

/** Whether the editor says that it took care of the paste. */
function paste({ element }: ReplyBox, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const options = { clipboardData, bubbles: true, cancelable: true, composed: true };
  return !element.dispatchEvent(new ClipboardEvent('paste', options));
}

/**
 * Editors turn spaces and line breaks into their own; the words, their order and the lines must be
 * as given, and nothing may be lost or doubled.
 */
function holdsAdded(before: string, text: string, now: string): boolean {
  const added = bare(now).length - bare(before).length;
  return added === bare(text).length && lines(now).includes(lines(text));
}

const bare = (text: string) => text.replace(/[\s\u00a0\u200b\ufeff]+/g, '');
const lines = (text: string) =>
  text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
