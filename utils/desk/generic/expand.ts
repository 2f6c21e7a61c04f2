import { sidesOf } from './columns';
import { coreOf } from './core-name';
import { isProse } from './is-prose';
import { type Leaf, leavesOf } from './leaves';
import { childrenOf, isSilent, ownText, parentOf, tagOf, wordsOf } from './tree';
import type { Unit } from './types';

const TEXT_TAGS = new Set(
  'P LI TR TD TH UL OL BR H1 H2 H3 H4 H5 H6 PRE TBODY THEAD COL BODY B I A'.split(' '),
);
const BUBBLE_WORDS =
  / (?:bubble|message|msg|balloon|text|content|chat|reply|comment|item|line|body|words|speech) /;
const PROSE_WORDS =
  / (?:wiki|markdown|prose|html|richtext|email body|mail body|message body|stanza) /;
const THREAD_WORDS =
  / (?:replies|reply|comments|children|thread|nested|responses|sub|messages|items|list) /;
const DEEPEST = 60;

interface Kid {
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

/** The messages in an item: itself, or several where it wraps a day, an author's bubbles or replies. */
export function expand(element: Element, depth = 0): Unit[] {
  const self = { element, without: null };
  const sides = sidesOf(element);
  if (sides) return sides;
  if (
    depth > DEEPEST ||
    (TEXT_TAGS.has(tagOf(element)) &&
      tagOf(element) !== 'TBODY' &&
      tagOf(element) !== 'LI' &&
      tagOf(element) !== 'UL' &&
      tagOf(element) !== 'OL' &&
      tagOf(element) !== 'TR' &&
      tagOf(element) !== 'TD')
  )
    return [self];
  const kids = childrenOf(element).filter((child) => !isSilent(child) && hasContent(child));
  const [only] = kids;
  if (!only) return [self];
  if (kids.length === 1) {
    if (ownText(element)) return [self];
    const inner = expand(only, depth + 1);
    return inner.length === 1 && !inner[0]?.without ? [self] : inner;
  }
  const seen = kids.map(kidOf);
  const each = () => kids.flatMap((kid) => expand(kid, depth + 1));
  const complete = seen.filter((kid) => kid.complete);
  if (complete.length >= 2 && alike(complete) && !isTableRow(element)) return hoisted(seen, depth);
  if (transitions(seen) >= 2) return each();
  const bubbles = bubblesIn(element, seen);
  if (bubbles) return hoisted(seen, depth, bubbles);
  const speaking = seen.filter((kid) => kid.says);
  const [speaker] = speaking;
  if (speaker && speaking.length === 1) {
    const inner = expand(speaker.element, depth + 1);
    if (inner.length > 1) {
      const rest = seen.filter((kid) => kid !== speaker);
      return [...rest.map((kid) => ({ element: kid.element, without: null })), ...inner];
    }
  }
  const thread = threadIn(element, seen);
  if (thread) {
    return [{ element, without: new Set([thread]) }, ...expandList(thread, depth + 1)];
  }
  return [self];
}

export function expandList(list: Element, depth = 0): Unit[] {
  return childrenOf(list)
    .filter((child) => !isSilent(child) && hasContent(child))
    .flatMap((child) => expand(child, depth + 1));
}

export function hasContent(element: Element): boolean {
  if (element.tagName === 'IMG') return Boolean(element.getAttribute('alt'));
  return (
    (element.textContent ?? '').trim() !== '' ||
    element.shadowRoot !== null ||
    element.querySelector('iframe,img[alt]:not([alt=""]),slot,[datetime]') !== null ||
    (/^(?:IFRAME|SLOT|BR)$/.test(tagOf(element)) && tagOf(element) !== 'BR') ||
    hasShadow(element)
  );
}

const hasShadow = (element: Element) =>
  element.childElementCount > 0 &&
  element.childElementCount < 50 &&
  [...element.querySelectorAll('*')].some((inner) => inner.shadowRoot);

function kidOf(element: Element): Kid {
  const leaves = leavesOf(element, null, 60);
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

/** From a head to something said: once in a message, again and again in a list without items. */
function transitions(kids: readonly Kid[]): number {
  let count = 0;
  kids.forEach((kid, index) => {
    if (index > 0 && kids[index - 1]?.head && kid.says && !kid.complete) count += 1;
  });
  return count;
}

function alike(kids: readonly Kid[]): boolean {
  return new Set(kids.map(({ element }) => coreOf(element))).size < kids.length;
}

const isTableRow = (element: Element) => tagOf(element) === 'TR';

/** What stands round an author's bubbles (name, avatar, time) before the bubbles. */
function hoisted(seen: readonly Kid[], depth: number, bubbles?: ReadonlySet<Element>): Unit[] {
  const isBubble = (kid: Kid) => (bubbles ? bubbles.has(kid.element) : kid.says);
  const first = bubbles ? seen.filter((kid) => !isBubble(kid)) : [];
  const rest = bubbles ? seen.filter(isBubble) : seen;
  return [...first, ...rest].flatMap(({ element }) => expand(element, depth + 1));
}

function bubblesIn(element: Element, seen: readonly Kid[]): Set<Element> | null {
  if (PROSE_WORDS.test(wordsOf(element))) return null;
  const groups = new Map<string, Element[]>();
  for (const { element: kid, says } of seen) {
    if (!says || (TEXT_TAGS.has(tagOf(kid)) && !isNumbered(kid))) continue;
    const core = coreOf(kid);
    groups.set(core, [...(groups.get(core) ?? []), kid]);
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const named = group.every(
      (kid) =>
        isNumbered(kid) ||
        (BUBBLE_WORDS.test(wordsOf(kid)) &&
          !/ (?:text|content|body|line|item) /.test(wordsOf(kid))),
    );
    if (named || group.slice(0, 3).every(looksLikeBubble)) return new Set(group);
  }
  return null;
}

const isNumbered = (element: Element) =>
  /\d/.test(element.id) ||
  [...element.attributes].some(
    ({ name, value }) => /^data-(?!test).*id$/.test(name) && value !== '',
  );

/** A coloured box with round corners, or one with such a box as all it holds. */
function looksLikeBubble(element: Element): boolean {
  let box: Element | null = element;
  for (let depth = 0; box && depth < 3; depth++) {
    const style = box.ownerDocument.defaultView?.getComputedStyle(box);
    const colour = style?.backgroundColor ?? '';
    if (
      Number.parseFloat(style?.borderTopLeftRadius ?? '0') >= 3 &&
      colour &&
      !/transparent|, 0\)$/.test(colour)
    )
      return true;
    box = box.childElementCount === 1 ? box.firstElementChild : null;
  }
  return false;
}

/** The replies below a comment, within its own element. */
function threadIn(element: Element, seen: readonly Kid[]): Element | null {
  if (seen.length < 2) return null;
  const core = coreOf(element);
  const tag = element.tagName;
  const last = seen.filter(({ complete }) => complete).at(-1);
  if (!last || !seen.some((kid) => kid !== last && kid.says)) return null;
  const nested =
    !core.endsWith('.') &&
    [...last.element.querySelectorAll(tag)].some((inner) => coreOf(inner) === core);
  if (nested) return last.element;
  return THREAD_WORDS.test(wordsOf(last.element)) &&
    /^(?:UL|OL|DIV|SECTION)$/.test(tagOf(last.element)) &&
    seen.some((kid) => kid !== last && kid.head)
    ? last.element
    : null;
}

export const distanceTo = (outer: Element, inner: Element): number => {
  let steps = 0;
  for (let up: Element | null = inner; up && up !== outer; up = parentOf(up)) steps += 1;
  return steps;
};
