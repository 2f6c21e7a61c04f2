import type { InSteps } from './in-steps';

/** The page as a person sees it: through open shadow roots, slots and frames that can be reached. */

const NOT_READ = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD LINK META SVG CANVAS TEXTAREA INPUT SELECT OPTION DATALIST PROGRESS AUDIO VIDEO OBJECT'.split(
    ' ',
  ),
);

export const tagOf = (element: Element): string => element.tagName.toUpperCase();

/** What stands in a field that nobody can write into: it shows text, as a paragraph does. */
export function shownValue(element: Element): string | null {
  if (tagOf(element) !== 'TEXTAREA') return null;
  const { readOnly, disabled, value } = element as HTMLTextAreaElement;
  return (readOnly || disabled) && value.trim() ? value : null;
}

const isUnread = (element: Element) => NOT_READ.has(tagOf(element)) && shownValue(element) === null;

export const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const isFrame = (element: Element): element is HTMLIFrameElement =>
  element.tagName === 'IFRAME' || element.tagName === 'FRAME';

/** The body of a frame that can be reached and is no editor. */
export function frameBody(element: Element): Element | null {
  if (!isFrame(element)) return null;
  try {
    const inner = element.contentDocument;
    const body = inner?.body ?? null;
    return !body || body.isContentEditable || inner?.designMode === 'on' ? null : body;
  } catch {
    return null;
  }
}

export function nodesOf(element: Element): Iterable<Node> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  const body = frameBody(element);
  if (body) return [body];
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  const shown = shownValue(element);
  if (shown !== null && shown !== element.textContent) return [new Text(shown)];
  return element.childNodes;
}

export function childrenOf(element: Element): Element[] {
  if (!element.shadowRoot && !isFrame(element) && element.tagName !== 'SLOT') {
    return [...element.children];
  }
  return [...nodesOf(element)].filter(isElement);
}

export function parentOf(node: Node): Element | null {
  if (isElement(node) && node.assignedSlot) return node.assignedSlot;
  const parent = node.parentNode;
  if (!parent) return null;
  if (isElement(parent)) {
    if (parent.localName === 'html') return frameOf(parent);
    return parent;
  }
  if ('host' in parent) return (parent as ShadowRoot).host;
  return null;
}

function frameOf(html: Element): Element | null {
  try {
    const frame = html.ownerDocument.defaultView?.frameElement ?? null;
    return frame ?? html;
  } catch {
    return html;
  }
}

export function holds(outer: Element, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = parentOf(node)) {
    if (node === outer) return true;
    if (isElement(node) && node.localName === 'html') return false;
  }
  return false;
}

/** What nobody sees, and what is no text: scripts, fields, editors. */
export function isSilent(element: Element): boolean {
  if (isUnread(element) || element.hasAttribute('hidden')) return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (element.checkVisibility() || element.tagName === 'SLOT') return false;
  // What is folded is still part of the page.
  if (element.closest('details:not([open])') !== null || isContents(element)) return false;
  return !isInFolded(element);
}

/** Rows of a list that stand on the page but wait behind "5 earlier messages". */
const folded = new WeakSet<Element>();

function isInFolded(element: Element): boolean {
  for (let up: Element | null = element; up; up = up.parentElement) {
    if (folded.has(up)) return true;
    if (up.hasAttribute('hidden') || displayOf(up) === 'none') return false;
  }
  return false;
}

const displayOf = (element: Element) =>
  element.ownerDocument.defaultView?.getComputedStyle(element).display;

const UNFOLD =
  /(?:earlier|older|previous|collapsed|hidden|more) (?:messages?|comments?|replies|notes?|posts?|articles?|items?|events?|entries)|\d+ (?:more|earlier|older)|show (?:all|more|earlier|older|previous)|较早|更早|之前的|以前的|历史消息|歷史訊息|較早|(?:展开|展開|查看|显示).{0,8}(?:条|全部|消息|回复|记录|則)/i;

/** Marks the rows of a list that are folded away: hidden, like those shown, with a way to show them. */
export function* noteFolded(list: Element, alike: (one: Element) => string): InSteps<undefined> {
  const kids = childrenOf(list).filter((kid) => !folded.has(kid));
  if (kids.length < 3 || kids.length > 2000) return;
  const hidden = new Set<Element>();
  for (const kid of kids) {
    if (!kid.hasAttribute('hidden') && !kid.checkVisibility()) hidden.add(kid);
    yield;
  }
  if (hidden.size === 0 || !list.checkVisibility()) return;
  const around = [...(list.parentElement?.children ?? []), ...kids];
  const says = (element: Element) =>
    element.checkVisibility() &&
    (element.textContent ?? '').length < 60 &&
    UNFOLD.test(element.textContent ?? '');
  if (!around.some((element) => element !== list && says(element))) return;
  yield;
  const shown = new Set(kids.filter((kid) => !hidden.has(kid)).map(alike));
  for (const kid of hidden) if (displayOf(kid) === 'none' && shown.has(alike(kid))) folded.add(kid);
}

/** `display: contents` has no box, yet what is in it is shown. */
function isContents(element: Element): boolean {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}

const wordCache = new Map<string, string>();

/** Class and id words, test ids and roles, each between blanks: ` msg item agent `. */
export function wordsOf(element: Element): string {
  const given =
    `${element.getAttribute('class') ?? ''} ${element.id} ` +
    `${element.getAttribute('data-testid') ?? element.getAttribute('data-test-id') ?? element.getAttribute('data-test') ?? ''} ` +
    `${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('part') ?? ''} ${element.localName.includes('-') ? element.localName : ''}`;
  return splitWords(given);
}

/** `msgItem--agent_3` → ` msg item agent 3 `. */
export function splitWords(given: string): string {
  const known = wordCache.get(given);
  if (known !== undefined) return known;
  const words = ` ${given
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/(\D)(\d)/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim()} `;
  if (wordCache.size > 4000) wordCache.clear();
  wordCache.set(given, words);
  return words;
}

/** Blanks that a page is laid out with are no text. */
const said = (data: string) => (/\S/.test(data) ? ` ${data}` : ' ');

/** Collapsed text of an element; reads on into frames and shadow roots only where there are any. */
export function shortText(element: Element, limit = 400): string {
  let out = '';
  const add = (node: Node) => {
    if (out.length > limit) return;
    if (node.nodeType === Node.TEXT_NODE) out += said((node as Text).data);
    else if (isElement(node) && !isUnread(node)) for (const child of nodesOf(node)) add(child);
  };
  add(element);
  return out.replace(/\s+/g, ' ').trim();
}

export function ownText(element: Element): string {
  let out = '';
  for (const node of nodesOf(element)) {
    if (node.nodeType === Node.TEXT_NODE) out += ` ${(node as Text).data}`;
  }
  return out.replace(/[\s\u200b]+/g, ' ').trim();
}
