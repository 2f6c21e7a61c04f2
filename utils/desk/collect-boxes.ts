import type { DeskPage } from './desk-page';
import { asReplyBox, type ReplyBox } from './reply-box';

const BOXES =
  'textarea,input:not([type]),input[type=text],[contenteditable]:not([contenteditable=false i]),iframe';
const DEEPEST = 4;
const MOST = 200;
/** Milliseconds for which the places that hold shadow roots are remembered: to find them costs. */
const REMEMBERED = 1000;

type Root = Document | ShadowRoot;

/** All that can be written in and seen, through open shadow roots and frames of the same origin. */
export function collectBoxes(page: DeskPage): ReplyBox[] {
  const boxes: ReplyBox[] = [];
  const known = memory.get(page) ?? new WeakMap();
  memory.set(page, known);
  collect(page.document, null, 0, boxes, known);
  return boxes;
}

type Hosts = WeakMap<Node, { found: Element[]; at: number }>;
const memory = new WeakMap<DeskPage, Hosts>();

function collect(
  root: Root,
  frame: HTMLIFrameElement | null,
  depth: number,
  boxes: ReplyBox[],
  known: Hosts,
) {
  for (const element of root.querySelectorAll<HTMLElement>(BOXES)) {
    if (boxes.length >= MOST) return;
    const box = asReplyBox(element);
    if (box && isWhole(box) && largeEnough(element)) {
      boxes.push({ ...box, frame: frame ?? box.frame });
    } else if (!box && depth < DEEPEST && element.tagName === 'IFRAME' && largeEnough(element)) {
      // A frame of another origin gives null.
      const inner = (element as HTMLIFrameElement).contentDocument;
      if (inner) collect(inner, frame ?? (element as HTMLIFrameElement), depth + 1, boxes, known);
    }
  }
  if (depth >= DEEPEST) return;
  for (const { shadowRoot } of hostsIn(root, known)) {
    if (shadowRoot) collect(shadowRoot, frame, depth + 1, boxes, known);
  }
}

/** What is editable inside something editable is a part of it. */
const isWhole = ({ element, kind, frame }: ReplyBox) =>
  kind === 'field' || frame !== null || !element.parentElement?.isContentEditable;

/** Editors keep tiny fields, and ones far outside, for their own use. */
function largeEnough(element: HTMLElement): boolean {
  const { width, height, right, bottom } = element.getBoundingClientRect();
  return width >= 100 && height >= 14 && right > -500 && bottom > -5000;
}

function hostsIn(root: Root, known: Hosts): Element[] {
  const before = known.get(root);
  if (before && performance.now() - before.at < REMEMBERED) return before.found;
  const found = [...root.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot !== null);
  known.set(root, { found, at: performance.now() });
  return found;
}
