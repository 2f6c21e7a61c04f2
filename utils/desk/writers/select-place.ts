import type { WritePlace } from '@/utils/contract/editor';
import { type BoxText, boxText } from '../box-text';
import { isField, type ReplyBox } from '../reply-box';

/** The draft before a write, and which of its characters the text takes the place of. */
export interface Selected {
  before: string;
  from: number;
  to: number;
}

/**
 * Puts the focus into the box and selects what is written over: nothing at the cursor, where the
 * end of a selection counts, so that nothing selected is lost. Null when the words to be replaced
 * do not stand there (any more).
 */
export function selectPlace(box: ReplyBox, place: WritePlace): Selected | null {
  const wasFocused = focus(box);
  return isField(box.element)
    ? selectInField(box.element, place, wasFocused)
    : selectInEditable(box.element, place, wasFocused);
}

/** Whether the box had the focus before. */
function focus({ element, frame }: ReplyBox): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const wasFocused = root.activeElement === element;
  frame?.focus();
  element.focus({ preventScroll: true });
  // While the agent is in the side panel the page hears of no focus, and CKEditor 4 would keep its
  // placeholder and send nothing of what is written beside it.
  if (!element.ownerDocument.hasFocus()) element.dispatchEvent(new FocusEvent('focus'));
  return wasFocused;
}

function selectInField(
  field: HTMLInputElement | HTMLTextAreaElement,
  place: WritePlace,
  wasFocused: boolean,
): Selected | null {
  const { selectionStart, selectionEnd, value } = field;
  const untouched = !wasFocused && !selectionStart && !selectionEnd;
  const cursor = untouched ? value.length : (selectionEnd ?? value.length);
  const range = rangeOf(value, place, cursor);
  if (range) field.setSelectionRange(range.from, range.to);
  return range;
}

function selectInEditable(
  element: HTMLElement,
  place: WritePlace,
  wasFocused: boolean,
): Selected | null {
  const selection = selectionIn(element);
  if (!selection) return null;
  const read = boxText(element);
  const cursor = cursorIn(element, selection, wasFocused, read);
  const range = rangeOf(read.text, place, cursor ?? read.text.length);
  if (!range) return null;
  if (place.at === 'cursor' && cursor !== null) selection.collapseToEnd();
  else if (range.from === range.to) {
    selection.selectAllChildren(element);
    selection.collapseToEnd();
  } else select(selection, read, range);
  return range;
}

function rangeOf(before: string, place: WritePlace, cursor: number): Selected | null {
  if (place.at === 'cursor') return { before, from: cursor, to: cursor };
  if (place.at === 'draft') return { before, from: 0, to: before.length };
  if (place.find === '') return null;
  let from = before.indexOf(place.find);
  for (let count = 0; count < place.occurrence && from >= 0; count++) {
    from = before.indexOf(place.find, from + 1);
  }
  return from < 0 ? null : { before, from, to: from + place.find.length };
}

/** Inside a shadow root only the root itself tells what is selected. */
function selectionIn(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as (Document | ShadowRoot) & { getSelection?(): Selection };
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}

/** Characters before the agent's cursor; null where the agent has not been in the box. */
function cursorIn(
  element: HTMLElement,
  selection: Selection,
  wasFocused: boolean,
  { text, places }: BoxText,
): number | null {
  if (selection.rangeCount === 0 || !element.contains(selection.focusNode)) return null;
  const { endContainer, endOffset } = selection.getRangeAt(0);
  const range = element.ownerDocument.createRange();
  range.setStart(element, 0);
  range.setEnd(endContainer, endOffset);
  const after = places.findIndex(
    (place) => place !== null && range.comparePoint(place[0], place[1] + 1) > 0,
  );
  const cursor = after < 0 ? text.length : after;
  return wasFocused || cursor > 0 ? cursor : null;
}

function select(selection: Selection, { places }: BoxText, { from, to }: Selected): void {
  const inside = places.slice(from, to).filter((place) => place !== null);
  const [first, last] = [inside[0], inside.at(-1)];
  if (first && last) selection.setBaseAndExtent(first[0], first[1], last[0], last[1] + 1);
}
