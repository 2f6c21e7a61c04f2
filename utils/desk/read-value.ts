import type { ValueOf } from '@/utils/contract/adapter';

/** The element itself where it matches, else the first in it that does. */
export function firstIn(scope: Element, selector: string): Element | null {
  return scope.matches(selector) ? scope : scope.querySelector(selector);
}

/** One line: white space collapsed; null when nothing is left. */
export function oneLine(text: string | null | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}

function valueFrom(element: Element, { attribute }: ValueOf): string | null {
  return oneLine(attribute ? element.getAttribute(attribute) : element.textContent);
}

/** The value in or on `scope`, null where it stands nowhere or is empty. */
export function readValue(scope: Element | Document, of: ValueOf): string | null {
  const element =
    'matches' in scope ? firstIn(scope, of.selector) : scope.querySelector(of.selector);
  return element && valueFrom(element, of);
}

/** Every value that stands on the page, in page order. */
export function readValues(document: Document, of: ValueOf): string[] {
  return [...document.querySelectorAll(of.selector)].flatMap(
    (element) => valueFrom(element, of) ?? [],
  );
}
