import type { ReplyBoxState } from '@/utils/contract/conversation';

/** What is written in it goes to the customer, or is a note between colleagues. */
export type BoxPurpose = 'reply' | 'note' | 'unknown';

/** Where the reply is written: a text field, or an editable element that may stand in a frame. */
export interface ReplyBox {
  element: HTMLElement;
  kind: 'field' | 'editable';
  /** The frame that holds the element; null when it stands in the page itself. */
  frame: HTMLIFrameElement | null;
  purpose: BoxPurpose;
  /** The box of an internal note that is open as well, and from which this one was told. */
  note?: ReplyBox;
}

const TEXT_INPUTS = new Set(['text', 'search', '']);

/** Null for what is hidden, read-only, or no box at all. Works for elements of any document. */
export function asReplyBox(element: HTMLElement): ReplyBox | null {
  const purpose = 'unknown';
  if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true })) return null;
  if (isFrame(element)) {
    const inner = editableIn(element);
    return inner && { element: inner, kind: 'editable', frame: element, purpose };
  }
  if (isField(element)) {
    return element.disabled || element.readOnly
      ? null
      : { element, kind: 'field', frame: null, purpose };
  }
  return element.isContentEditable ? { element, kind: 'editable', frame: null, purpose } : null;
}

/** What shows the box on the page: the frame, for a box in a frame. */
export function shownElement(box: ReplyBox): HTMLElement {
  return box.frame ?? box.element;
}

export function isField(element: Element): element is HTMLTextAreaElement | HTMLInputElement {
  return (
    element.tagName === 'TEXTAREA' ||
    (element.tagName === 'INPUT' && TEXT_INPUTS.has((element as HTMLInputElement).type))
  );
}

function isFrame(element: Element): element is HTMLIFrameElement {
  return element.tagName === 'IFRAME';
}

/** A frame of another origin has no document for us: then there is no box. */
function editableIn(frame: HTMLIFrameElement): HTMLElement | null {
  const inner = frame.contentDocument;
  if (!inner?.body) return null;
  if (inner.body.isContentEditable || inner.designMode === 'on') return inner.body;
  return inner.querySelector<HTMLElement>('[contenteditable=""],[contenteditable="true"]');
}

/** The box of an internal note that is open, by itself or beside that of the reply. */
export function noteBoxOf(box: ReplyBox | null): ReplyBox | null {
  return box?.purpose === 'note' ? box : (box?.note ?? null);
}

/** What the background is told of the box. */
export function replyBoxState(box: ReplyBox | null): ReplyBoxState {
  if (!box) return 'absent';
  return box.purpose === 'note' ? 'note' : 'present';
}

/** The same for a box on the page itself, which may stand beside that of a note. */
export function pageBoxState(box: ReplyBox | null): ReplyBoxState {
  return box?.note ? 'reply' : replyBoxState(box);
}
