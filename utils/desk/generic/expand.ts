import { bubblesIn } from './bubbles-in';
import { sidesOf } from './columns';
import { coreOf } from './core-name';
import { atOnce, type InSteps } from './in-steps';
import { type Kid, kidsOf, tellingKids } from './kids';
import { TEXT_TAGS } from './text-tags';
import { ownText, parentOf, tagOf, wordsOf } from './tree';
import type { Unit } from './types';

const THREAD_WORDS =
  / (?:replies|reply|comments|children|thread|nested|responses|sub|messages|items|list) /;
const DEEPEST = 60;

/** The messages in an item: itself, or several where it wraps a day, an author's bubbles or replies. */
export const expand = (element: Element): Unit[] => atOnce(expandInSteps(element));
export const expandList = (list: Element): Unit[] => atOnce(expandListInSteps(list));

export interface Reach {
  /** Of so many messages, the last ones are enough. */
  most?: number;
  /** What is known of elements already. */
  known?: WeakMap<Element, Kid>;
}

export function* expandInSteps(element: Element, depth = 0, reach: Reach = {}): InSteps<Unit[]> {
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
  const kids = yield* tellingKids(element);
  const [only] = kids;
  if (!only) return [self];
  if (kids.length === 1) {
    if (ownText(element)) return [self];
    const inner = yield* expandInSteps(only, depth + 1, reach);
    return inner.length === 1 && !inner[0]?.without ? [self] : inner;
  }
  const seen = yield* kidsOf(kids, reach.known);
  const complete = seen.filter((kid) => kid.complete);
  if (complete.length >= 2 && alike(complete) && !isTableRow(element))
    return yield* expandEach(kids, depth + 1, reach);
  if (transitions(seen) >= 2) return yield* expandEach(kids, depth + 1, reach);
  const bubbles = yield* bubblesIn(element, seen);
  if (bubbles) return yield* expandEach(hoisted(kids, bubbles), depth + 1, reach);
  const speaking = seen.filter((kid) => kid.says);
  const [speaker] = speaking;
  if (speaker && speaking.length === 1) {
    const inner = yield* expandInSteps(speaker.element, depth + 1, reach);
    if (inner.length > 1) {
      const rest = seen.filter((kid) => kid !== speaker);
      return [...rest.map((kid) => ({ element: kid.element, without: null })), ...inner];
    }
  }
  const thread = threadIn(element, seen);
  if (thread) {
    const answers = yield* expandListInSteps(thread, depth + 1, reach);
    return [{ element, without: new Set([thread]) }, ...answers];
  }
  return [self];
}

export function* expandListInSteps(list: Element, depth = 0, reach: Reach = {}): InSteps<Unit[]> {
  return yield* expandEach(yield* tellingKids(list), depth + 1, reach);
}

/** The last `most` at least: from the end, so that a long list need not be gone through. */
export function* expandEach(
  kids: readonly Element[],
  depth: number,
  reach: Reach,
): InSteps<Unit[]> {
  const backwards: Unit[][] = [];
  let count = 0;
  for (const kid of kids.toReversed()) {
    if (count >= (reach.most ?? Number.POSITIVE_INFINITY)) break;
    const units = yield* expandInSteps(kid, depth, reach);
    backwards.push(units);
    count += units.length;
  }
  return backwards.reverse().flat();
}

/** From a head to something said: once in a message, again and again in a list without items. */
function transitions(kids: readonly Kid[]): number {
  let count = 0;
  kids.forEach((kid, index) => {
    if (index > 0 && kids[index - 1]?.head && kid.says && !kid.complete) count += 1;
  });
  return count;
}

/** Whether two are called the same. */
function alike(kids: readonly Kid[]): boolean {
  const seen = new Set<string>();
  return kids.some(({ element }) => seen.size === seen.add(coreOf(element)).size);
}

const isTableRow = (element: Element) => tagOf(element) === 'TR';

/** What stands round an author's bubbles (name, avatar, time) before the bubbles. */
const hoisted = (kids: readonly Element[], bubbles: ReadonlySet<Element>) => [
  ...kids.filter((kid) => !bubbles.has(kid)),
  ...kids.filter((kid) => bubbles.has(kid)),
];

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
