import { plainText } from './plain-text';
import { isField, type ReplyBox } from './reply-box';

/** What stands in the box, line breaks as `\n`. */
export function readBox({ element }: ReplyBox): string {
  return isField(element) ? element.value : plainText(element, { limit: 1_000_000 });
}

/**
 * Puts the focus into the box and the cursor where the agent left it: at the end of a selection, so
 * that nothing selected is lost; at the end of the draft where the agent has not been in the box.
 */
export function placeCursor(box: ReplyBox): void {
  const { element, frame } = box;
  const wasFocused = element.ownerDocument.activeElement === element;
  frame?.focus();
  element.focus({ preventScroll: true });
  // While the agent is in the side panel the page hears of no focus, and CKEditor 4 would keep its
  // placeholder and send nothing of what is written beside it.
  if (!element.ownerDocument.hasFocus()) element.dispatchEvent(new FocusEvent('focus'));
  if (isField(element)) {
    const { selectionStart, selectionEnd, value } = element;
    const untouched = !wasFocused && !selectionStart && !selectionEnd;
    const at = untouched ? value.length : (selectionEnd ?? value.length);
    element.setSelectionRange(at, at);
    return;
  }
  const selection = element.ownerDocument.getSelection();
  if (!selection) return;
  const inside = selection.rangeCount > 0 && element.contains(selection.focusNode);
  if (inside && wasFocused) selection.collapseToEnd();
  else if (inside && !atStart(selection, element)) selection.collapseToEnd();
  else {
    selection.selectAllChildren(element);
    selection.collapseToEnd();
  }
}

function atStart(selection: Selection, element: HTMLElement): boolean {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  if (!selection.focusNode) return true;
  range.setEnd(selection.focusNode, selection.focusOffset);
  return selection.isCollapsed && range.toString() === '';
}
