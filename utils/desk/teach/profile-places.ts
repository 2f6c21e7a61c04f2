import type { ValueOf } from '@/utils/contract/adapter';
import { labelOf, readValues } from '../read-value';
import { chainOf, matchesIn, wordsIn } from './page-tree';
import { steadySelector } from './steady-selector';
import { tokensOf } from './tokens-of';

/** Where pages show who the customer is, and where they show something else. */
const PROFILE =
  /customer|contact|profile|requester|requestor|client|visitor|user-?info|person|people|member|caller|reporter|kehu/i;
const ELSEWHERE =
  'form, select, nav, header, [role="navigation"], [role="tablist"], [role="banner"]';
/** Labels of a person whose conversation it is. */
const PERSON =
  /customer|contact|client|request|report|visitor|caller|member|name|from|patient|guest|\u5ba2\u6237|\u5ba2\u6236|\u59d3\u540d|\u7528\u6237|\u4f1a\u5458|\u6635\u79f0|\u987e\u5ba2|\u5e02\u6c11|\u6765\u7535/i;
const LABEL_LENGTH = 30;

/**
 * Places outside the conversation that name this person, none of the others, and can be told on
 * another ticket, best first: what a label says, one of its own, one of several alike.
 */
export function profilePlaces(
  name: string,
  attribute: string | undefined,
  thread: Element,
  others: readonly (string | null)[],
): ValueOf[] {
  const document = thread.ownerDocument;
  const likely = namedIn(document.body, name, attribute, thread);
  const labelled = attribute ? [] : likely.flatMap(byLabel);
  const [telling, rest] = [
    labelled.filter(({ label = '' }) => PERSON.test(label)),
    labelled.filter(({ label = '' }) => !PERSON.test(label)),
  ];
  const alone = likely.flatMap((element) => steadySelector(element) ?? []);
  const alike = likely.flatMap(selectorsFor);
  const plain = (selector: string): ValueOf => (attribute ? { selector, attribute } : { selector });
  const fits = (place: ValueOf) => {
    const values = readValues(document, place).map((value) => value.toLowerCase());
    return values.includes(name) && !others.some((other) => other && values.includes(other));
  };
  return [...telling, ...alone.map(plain), ...rest, ...alike.map(plain)].filter(fits);
}

function namedIn(
  body: Element,
  name: string,
  attribute: string | undefined,
  thread: Element,
): Element[] {
  const named = matchesIn(body, attribute ? `[${attribute}]` : '*').filter((element) => {
    if (thread.contains(element) || element.contains(thread) || element.closest(ELSEWHERE))
      return false;
    if (attribute) return element.getAttribute(attribute)?.toLowerCase() === name;
    return element.childElementCount === 0 && wordsIn(element, 120).toLowerCase() === name;
  });
  return named.toSorted((a, b) => likelihood(b) - likelihood(a));
}

function byLabel(element: Element): ValueOf[] {
  const label = labelOf(element);
  if (!label || label.length > LABEL_LENGTH || /\d/.test(label)) return [];
  return selectorsFor(element).map((selector) => ({ selector, label }));
}

/** Names that others may have as well, the rough ones last. */
function selectorsFor(element: Element): string[] {
  const own = tokensOf(element)
    .filter(({ cost }) => cost <= 3)
    .toSorted((a, b) => a.cost - b.cost)
    .map(({ selector }) => selector);
  const above = element.parentElement ? tokensOf(element.parentElement) : [];
  const scoped = above
    .filter(({ cost }) => cost < 3)
    .map(({ selector }) => `${selector} > ${CSS.escape(element.localName)}`);
  return [...own.slice(0, -1), ...scoped, ...own.slice(-1)].slice(0, 4);
}

function likelihood(element: Element): number {
  let around = '';
  for (const step of chainOf(element).slice(0, 5))
    around += ` ${step.id} ${step.getAttribute('class') ?? ''}`;
  return (
    (PROFILE.test(around) ? 2 : 0) +
    (element.closest('aside, [class*="side"]') ? 1 : 0) -
    (element.closest('li, [class*="list"]') ? 2 : 0)
  );
}
