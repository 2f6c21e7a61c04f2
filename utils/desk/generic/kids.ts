import type { InSteps } from './in-steps';
import { isProse } from './is-prose';
import { type Leaf, leavesInSteps } from './leaves';
import { childrenOf, isSilent, tagOf } from './tree';

/** What an element is among those beside it. */
export interface Kid {
  element: Element;
  /** Names or times, but nothing said. */
  head: boolean;
  says: boolean;
  /** Names or times, and something said. */
  complete: boolean;
}

/** Whether a leaf is something said, as far as one leaf alone can tell. */
export function isSaid(leaf: Leaf): boolean {
  return leaf.kind === 'text' && leaf.authorly < 2 && !(leaf.timed && !isProse(leaf.text));
}
export function isMark(leaf: Leaf): boolean {
  return (
    leaf.kind === 'time' ||
    leaf.authorly >= 2 ||
    leaf.kind === 'avatar' ||
    leaf.kind === 'role' ||
    (leaf.timed && !isProse(leaf.text))
  );
}

/** Whether an element is seen and has anything to say. */
export const isTelling = (element: Element) => !isSilent(element) && hasContent(element);

export function* tellingKids(element: Element): InSteps<Element[]> {
  const kids: Element[] = [];
  for (const child of childrenOf(element)) {
    if (isTelling(child)) kids.push(child);
    yield;
  }
  return kids;
}

export function hasContent(element: Element): boolean {
  if (element.tagName === 'IMG') return Boolean(element.getAttribute('alt'));
  return (
    (element.textContent ?? '').trim() !== '' ||
    element.shadowRoot !== null ||
    element.querySelector('iframe,img[alt]:not([alt=""]),slot,[datetime]') !== null ||
    /^(?:IFRAME|SLOT)$/.test(tagOf(element)) ||
    hasShadow(element)
  );
}

const hasShadow = (element: Element) =>
  element.childElementCount > 0 &&
  element.childElementCount < 50 &&
  [...element.querySelectorAll('*')].some((inner) => inner.shadowRoot);

function* kidOf(element: Element): InSteps<Kid> {
  const leaves = yield* leavesInSteps(element, null, 60);
  const isRow = element.firstElementChild !== null && tagOf(element.firstElementChild) === 'DT';
  const says =
    leaves.some((leaf) => isSaid(leaf) && (!isRow || isProse(leaf.text))) ||
    (leaves.length === 0 && element.querySelector('iframe') !== null) ||
    tagOf(element) === 'IFRAME';
  const marked = leaves.some(isMark);
  return {
    element,
    head: (marked && !says) || tagOf(element) === 'DT',
    says: says && tagOf(element) !== 'DT',
    complete: says && marked,
  };
}

export function* kidsOf(kids: readonly Element[], known?: WeakMap<Element, Kid>): InSteps<Kid[]> {
  const seen: Kid[] = [];
  for (const element of kids) {
    const kid = known?.get(element) ?? (yield* kidOf(element));
    known?.set(element, kid);
    seen.push(kid);
    yield;
  }
  return seen;
}
