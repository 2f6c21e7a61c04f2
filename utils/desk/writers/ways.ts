import type { EditorAnswer, EditorCall, EditorKind } from '@/utils/contract/editor';
import { keepsSpace } from '../box-text';
import { isField, type ReplyBox } from '../reply-box';

/** Asks the editor that has the focus; null where it is none that is known. */
export type AskEditor = (call: EditorCall) => Promise<EditorAnswer | null>;

/** `paste`: as pasted; `type`: as typed; `own`: by the editor's own interface. */
export type Way = 'paste' | 'type' | 'own';

/** The ways that an editor takes, best first. What is typed past its model is no way. */
const WAYS: Record<EditorKind | 'plain', readonly Way[]> = {
  plain: ['paste', 'type'],
  ckeditor4: ['paste', 'own'],
  ckeditor5: ['paste', 'own'],
  tinymce: ['paste', 'own'],
  quill: ['paste', 'own'],
  prosemirror: ['paste', 'type'],
  slate: ['paste', 'own'],
  lexical: ['own'],
  summernote: ['own', 'type'],
};

export function waysOf(box: ReplyBox, kind: EditorKind | null): readonly Way[] {
  return box.kind === 'field' ? ['type'] : WAYS[kind ?? 'plain'];
}

/** False where the box shows at once that it does not take this way. */
export async function write(
  way: Way,
  { element }: ReplyBox,
  text: string,
  ask: AskEditor,
): Promise<boolean> {
  if (way === 'own') return (await ask({ do: 'insert', text }))?.done ?? false;
  if (way === 'paste') return paste(element, text);
  const words = isField(element) ? text : withHardSpaces(element, text);
  element.ownerDocument.execCommand(text ? 'insertText' : 'delete', false, words);
  return true;
}

/** Where space between words shows as one, the rest of it must be hard to stand there at all. */
function withHardSpaces(element: HTMLElement, text: string): string {
  return keepsSpace(element) ? text : text.replace(/^ | (?= )| $/gm, '\u00a0');
}

/** Whether the editor says that it took care of the paste. */
function paste(element: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const options = { clipboardData, bubbles: true, cancelable: true, composed: true };
  return !element.dispatchEvent(new ClipboardEvent('paste', options));
}
