import type { ValueOf } from '@/utils/contract/adapter';
import { deepAll, deepFirst } from './deep-query';

/** The element itself where it matches, else the first in it that does. */
export function firstIn(scope: Element, selector: string): Element | null {
  return deepFirst(scope, selector);
}

/** One line: white space collapsed; null when nothing is left. */
export function oneLine(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}

function valueFrom(element: Element, { attribute, number }: ValueOf): string | null {
  const words = oneLine(attribute ? firstAttribute(element, attribute) : element.textContent);
  return number && words ? ([...words.matchAll(/\d+/g)].at(-1)?.[0] ?? null) : words;
}

/** The first of several attributes, named with spaces between them; null where none is there. */
export function firstAttribute(element: Element, names: string): string | null {
  const name = names.split(' ').find((one) => element.hasAttribute(one));
  return name === undefined ? null : element.getAttribute(name);
}

/** Whether the words just before it, in its row, are this label; any will do where none is asked for. */
function isLabelled(element: Element, label: string | undefined): boolean {
  if (label === undefined) return true;
  return labelOf(element)?.toLowerCase() === label.toLowerCase();
}

/** The first match of the selector behind this label; behind any where none is asked for. */
export function firstLabelled(
  scope: Element | Document,
  selector: string,
  label: string | undefined,
): Element | null {
  if (label === undefined) return deepFirst(scope, selector);
  return deepAll(scope, selector).find((element) => isLabelled(element, label)) ?? null;
}

/** The words just before the element or the one round it, without a colon. */
export function labelOf(element: Element): string | null {
  const before = element.previousElementSibling ?? element.parentElement?.previousElementSibling;
  return oneLine(before?.textContent?.replace(/[\s:\uff1a*]+$/, ''));
}

/** The value in, on or before `scope`, null where it stands nowhere or is empty. */
export function readValue(scope: Element | Document, of: ValueOf): string | null {
  const element =
    of.place && 'matches' in scope
      ? earlierSibling(scope, of.selector)
      : firstLabelled(scope, of.selector, of.label);
  return element && valueFrom(element, of);
}

/** Every value that stands on the page, in page order. */
export function readValues(document: Document, of: ValueOf): string[] {
  return deepAll(document, of.selector)
    .filter((element) => isLabelled(element, of.label))
    .flatMap((element) => valueFrom(element, of) ?? []);
}

/** How far back a heading over a group of messages is looked for, in elements. */
const SIBLING_LIMIT = 200;

function earlierSibling(element: Element, selector: string): Element | null {
  let sibling = element.previousElementSibling;
  for (let steps = 0; sibling && steps < SIBLING_LIMIT; steps++) {
    if (sibling.matches(selector)) return sibling;
    sibling = sibling.previousElementSibling;
  }
  return null;
}
