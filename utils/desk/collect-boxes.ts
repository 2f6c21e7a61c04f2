import type { DeskPage } from './desk-page';
import { asReplyBox, type ReplyBox } from './reply-box';

const BOXES =
  'textarea,input:not([type]),input[type=text],[contenteditable]:not([contenteditable=false i]),iframe';
const DEEPEST = 4;
const MOST = 200;
/** Looking for what holds shadow roots may take this share of the time, within these bounds in ms. */
const HOSTS_DUTY = 1 / 400;
/** The longest look for them at a time, in ms. */
const SLICE = 3;
const REMEMBERED = { shortest: 1000, longest: 5000 };

type Root = Document | ShadowRoot;

/** All that can be written in and seen, through open shadow roots and frames of the same origin. */
export function collectBoxes(page: DeskPage): ReplyBox[] {
  const boxes: ReplyBox[] = [];
  const known = memory.get(page) ?? new WeakMap();
  memory.set(page, known);
  collect(page.document, null, 0, boxes, known);
  return boxes;
}

interface Walk {
  walker: TreeWalker;
  found: Element[];
  /** Milliseconds so far. */
  took: number;
}
type Hosts = WeakMap<Node, { found: readonly Element[]; until: number; walk: Walk | null }>;
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

/** Looks for them a slice at a time; until it has been everywhere, what was found before counts. */
function hostsIn(root: Root, known: Hosts): readonly Element[] {
  const before = known.get(root);
  const start = performance.now();
  if (before && start < before.until) return before.found;
  const walk = before?.walk?.walker.currentNode.isConnected ? before.walk : newWalk(root);
  const done = goOn(walk, start + SLICE);
  walk.took += performance.now() - start;
  const { shortest, longest } = REMEMBERED;
  const rest = Math.min(Math.max(walk.took / HOSTS_DUTY, shortest), longest);
  const found = done ? walk.found : (before?.found ?? walk.found);
  known.set(root, { found, until: done ? start + rest : 0, walk: done ? null : walk });
  return found;
}

const newWalk = (root: Root): Walk => {
  const owner = root.ownerDocument ?? (root as Document);
  const walker = owner.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  return { walker, found: [], took: 0 };
};

/** False: the deadline came first. */
function goOn({ walker, found }: Walk, deadline: number): boolean {
  for (let count = 1; walker.nextNode(); count += 1) {
    const element = walker.currentNode as Element;
    if (element.shadowRoot) found.push(element);
    if (count % 256 === 0 && performance.now() > deadline) return false;
  }
  return true;
}
