/**
 * The page as a person sees it: an open shadow root or a frame of the same origin belongs to the
 * element that holds it. `A >>> B` is how an adapter's selectors step inside.
 */
export type Root = Document | ShadowRoot;

/** Where selectors are tried: the document, or the shadow root the element stands in. */
export function rootOf(element: Element): Root {
  const root = element.getRootNode();
  return isShadow(root) ? root : element.ownerDocument;
}

const isShadow = (node: Node): node is ShadowRoot =>
  node.nodeType === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;

/** The documents of pages that are being taught: what holds them is no part of the page. */
const tops = new WeakSet<Document>();
export const asTop = (document: Document): unknown => tops.add(document);

/** What holds the root: a shadow root's host, or a frame; null for the page's own document. */
export function hostOf(root: Root): Element | null {
  if (isShadow(root)) return root.host;
  return tops.has(root) ? null : (root.defaultView?.frameElement ?? null);
}

export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  // A frame's own root element: its body stands for what is inside.
  return hostOf(rootOf(element));
}

/** The element and all above it below the page's body, nearest first. */
export function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let now: Element | null = element; now; now = parentOf(now)) {
    if (now.tagName === 'HTML') continue;
    if (now.tagName === 'BODY' && !hostOf(rootOf(now))) break;
    chain.push(now);
  }
  return chain;
}

/** Whether `inner` stands in `outer`, through shadow roots and frames. */
export function holds(outer: Element, inner: Element): boolean {
  for (let now: Element | null = inner; now; now = parentOf(now)) if (now === outer) return true;
  return false;
}

/** The nearest element that holds all of them and is none of them. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  const [first] = elements;
  let above = first ? parentOf(first) : null;
  const apart = (outer: Element) =>
    elements.every((element) => element !== outer && holds(outer, element));
  while (above && !apart(above)) above = parentOf(above);
  return above;
}

/** Every element that `selector` (plain CSS) names within the root or element. */
export function matchesIn(root: ParentNode, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}

/** The words that stand in an element, frames and shadow roots in it included, in one line. */
export function wordsIn(element: Element, limit = 4000): string {
  let words = '';
  const visit = (node: Node) => {
    if (words.length > limit) return;
    if (node.nodeType === Node.TEXT_NODE) words += ` ${node.nodeValue?.trim() ?? ''}`.trimEnd();
    else if (isElement(node) && /^(script|style|template|noscript)$/.test(node.localName)) return;
    for (const child of insideOf(node)) visit(child);
  };
  visit(element);
  return words.replace(/\s+/g, ' ').trim().slice(0, limit);
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

function insideOf(node: Node): Iterable<Node> {
  if (!isElement(node)) return node.childNodes;
  if (node.shadowRoot) return node.shadowRoot.childNodes;
  if (node.localName !== 'iframe') return node.childNodes;
  const body = (node as HTMLIFrameElement).contentDocument?.body;
  return body ? [body] : [];
}

/** Everything in the element, in page order, without what stands in shadow roots and frames. */
export const withinOf = (element: Element): Element[] => matchesIn(element, '*');

const CONTROL =
  'button, input, select, textarea, [role="button"], [role="menu"], [role="toolbar"], [contenteditable="true"], [contenteditable=""], script, style, svg';

export const isControl = (element: Element) => element.closest(CONTROL) !== null;

/** The words directly in the element, without what its children say; none where a number is in it. */
export function ownWords(element: Element): string {
  const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  const words = own
    .map(({ nodeValue }) => nodeValue ?? '')
    .join(' ')
    .replace(/\s+/g, ' ');
  // With a number in it, it says something of this one message, such as its time.
  return /\d/.test(words) ? '' : words.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}
