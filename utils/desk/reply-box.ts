/** Where the reply is written: a text field, or an editable element that may stand in a frame. */
export interface ReplyBox {
  element: HTMLElement;
  kind: 'field' | 'editable';
  /** The frame that holds the element; null when it stands in the page itself. */
  frame: HTMLIFrameElement | null;
}

const TEXT_INPUTS = new Set(['text', 'search', '']);

/** The first usable box of the first selector that has one. Forces style, never layout. */
export function findReplyBox(document: Document, selectors: readonly string[]): ReplyBox | null {
  for (const selector of selectors) {
    for (const element of document.querySelectorAll<HTMLElement>(selector)) {
      const box = asReplyBox(element);
      if (box) return box;
    }
  }
  return null;
}

/** Null for what is hidden, read-only, or no box at all. Works for elements of any document. */
export function asReplyBox(element: HTMLElement): ReplyBox | null {
  if (!element.isConnected || !element.checkVisibility({ visibilityProperty: true })) return null;
  if (isFrame(element)) {
    const inner = editableIn(element);
    return inner && { element: inner, kind: 'editable', frame: element };
  }
  if (isField(element)) {
    return element.disabled || element.readOnly ? null : { element, kind: 'field', frame: null };
  }
  return element.isContentEditable ? { element, kind: 'editable', frame: null } : null;
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
