import { parseTime } from '../parse-time';
import { type FoundText, findText, headingOf } from './find-text';
import { isClock } from './is-clock';
import { holds, isControl, matchesIn, withinOf, wordsIn } from './page-tree';
import { type Spot, spotSelector } from './relative-selector';
import { sharedTokens, tokensOf } from './tokens-of';

/** The value's selector as an adapter states it. */
export interface ValueSelector {
  selector: string;
  attribute?: string;
  place?: 'before';
}

export interface FoundValue {
  value: ValueSelector;
  spots: Spot[];
}

/** Attributes that hold a time, best first; `null` is the text itself. */
const TIMES = [
  'datetime',
  'data-time',
  'data-timestamp',
  'data-date',
  'title',
  'data-original-title',
  'aria-label',
  null,
];
const NAMES = /name|author|user|sender|from|nick|who|creator|poster|person/i;
const NAME_LENGTH = 60;
/** What stands in a round picture: many people share it. */
const INITIALS = /^(.|[A-Za-z]{2})$/u;

/** Where the messages show their time, if most of them do in one way. */
export function findTime(items: readonly Element[], itemSelector: string): FoundValue | null {
  for (const attribute of TIMES) {
    const spots = items.flatMap((item): Spot[] => {
      const all = [item, ...withinOf(item)];
      const element = all.find((candidate) => holdsTime(candidate, attribute));
      return element ? [{ item, element }] : [];
    });
    const found =
      spots.length >= items.length * 0.5 ? spotSelector(spots.slice(0, 6), itemSelector) : null;
    if (found) {
      const value = attribute === null ? { selector: found } : { selector: found, attribute };
      return { value, spots };
    }
  }
  return null;
}

function holdsTime(element: Element, attribute: string | null): boolean {
  if (attribute !== null) return parseTime(element.getAttribute(attribute)) !== null;
  if (element.childElementCount > 0) return false;
  const words = wordsIn(element, 90);
  return words.length <= 60 && (element.localName === 'time' || parseTime(words) !== null);
}

/**
 * Where the messages name their author: a short text outside the words, in most messages, the same
 * in several of them, and not the same on both sides.
 */
export function findAuthor(
  items: readonly Element[],
  itemSelector: string,
  sides: { customer: Element; agent: Element | null },
  taken: (element: Element) => boolean,
): FoundValue | null {
  const both = [sides.customer, ...(sides.agent ? [sides.agent] : [])];
  const selectors = both
    .flatMap(withinOf)
    .filter((element) => mayBeName(element) && !taken(element))
    .flatMap((element) => namesOf(element, itemSelector, items));
  let best: { found: FoundValue; score: number } | null = null;
  for (const selector of new Set(selectors)) {
    const spots = spotsOf(items, selector);
    const score = scoreName(selector, spots, items, sides, taken);
    if (score !== null && (!best || score > best.score))
      best = { found: { value: { selector }, spots }, score };
  }
  return best && best.score > 1 ? best.found : null;
}

function mayBeName(element: Element): boolean {
  const words = wordsIn(element, NAME_LENGTH + 20);
  return (
    words.length > 0 &&
    words.length <= NAME_LENGTH &&
    !/^[\d\s.:/-]+$/.test(words) &&
    !/\d{1,2}:\d{2}/.test(words) &&
    parseTime(words) === null
  );
}

function namesOf(element: Element, itemSelector: string, items: readonly Element[]): string[] {
  const own = tokensOf(element)
    .filter(({ cost }) => cost <= 3)
    .map(({ selector }) => selector);
  const parent = element.parentElement;
  const above = parent ? tokensOf(parent).filter(({ cost }) => cost < 3) : [];
  const under = above.map(({ selector }) => `${selector} > ${CSS.escape(element.localName)}`);
  const cell = element.closest('td, th');
  const column = cell?.parentElement ? [...cell.parentElement.children].indexOf(cell) + 1 : 0;
  const place = cell && column ? [`${cell.localName}:nth-child(${column})`] : [];
  const item = items.find((one) => one.contains(element));
  const path = item && item !== element ? spotSelector([{ item, element }], itemSelector) : null;
  const way = item && item !== element ? wayTo(item, element, itemSelector) : [];
  return [...own, ...under, ...place, ...(path ? [path] : []), ...way].filter(
    (selector) => selector !== itemSelector,
  );
}

/** The way down by tags, where its first match is meant: names have no better one on some pages. */
function wayTo(item: Element, element: Element, itemSelector: string): string[] {
  const steps: string[] = [];
  for (let now: Element | null = element; now && now !== item; now = now.parentElement)
    steps.unshift(CSS.escape(now.localName));
  const selector = `${itemSelector} > ${steps.join(' > ')}`;
  return matchesIn(item, selector)[0] === element ? [selector] : [];
}

const spotsOf = (items: readonly Element[], selector: string): Spot[] =>
  items.flatMap((item) => {
    const [element] = matchesIn(item, selector);
    return element ? [{ item, element }] : [];
  });

function scoreName(
  selector: string,
  spots: readonly Spot[],
  items: readonly Element[],
  sides: { customer: Element; agent: Element | null },
  taken: (element: Element) => boolean,
): number | null {
  if (spots.length < Math.min(2, items.length) && items.length > 2) return null;
  if (spots.some(({ element }) => taken(element) || !mayBeName(element))) return null;
  // A message that matches itself would be taken for its author's name.
  if (spots.some(({ item }) => item.matches(selector))) return null;
  const at = (item: Element | null) => spots.find((spot) => spot.item === item);
  const [customer, agent] = [at(sides.customer), at(sides.agent)];
  const words = (spot: Spot | undefined) => spot && wordsIn(spot.element);
  // A word such as "wrote:" stands in both.
  if (customer && agent && words(customer) === words(agent)) return null;
  const [model] = spots;
  if (!model) return null;
  const oneSided = sides.agent !== null && (customer === undefined) !== (agent === undefined);
  const distinct = new Set(spots.map(({ element }) => wordsIn(element))).size;
  return (
    (NAMES.test(selector) ? 3 : 0) +
    (/^(a|strong|b|cite|h[1-6]|dt|address)$/.test(model.element.localName) ? 1 : 0) +
    (spots.length / items.length) * 2 +
    (distinct < spots.length || items.length < 3 ? 1 : 0) +
    (model.element.childElementCount === 0 ? 0.5 : 0) +
    (customer && isNamedElsewhere(customer) ? 1.5 : 0) -
    (spots.every(({ element }) => INITIALS.test(wordsIn(element))) ? 2.5 : 0) -
    (isControl(model.element) ? 2 : 0) -
    (/avatar|initial|time|date|status|badge|role|icon/i.test(selector) ? 2.5 : 0) -
    (/^[a-z]+$/.test(selector) ? 0.7 : 0) -
    (oneSided ? 1.5 : 0)
  );
}

/** Whether the page names this person outside the messages, as in a profile. */
function isNamedElsewhere({ item, element }: Spot): boolean {
  const name = wordsIn(element);
  const thread = item.parentElement;
  if (name.length < 3) return false;
  return matchesIn(item.ownerDocument.body, '*').some(
    (other) =>
      other.childElementCount === 0 && wordsIn(other, 90) === name && !thread?.contains(other),
  );
}

/** Authors that stand in an element of their own before each message, as in a definition list. */
function findBefore(items: readonly Element[], agent: Element | null): FoundValue | null {
  const heads = items.map(({ previousElementSibling }) => previousElementSibling);
  const own = heads.filter((head) => head !== null && !items.includes(head));
  if (own.length < items.length * 0.6 || items.length < 2) return null;
  const shown = own.filter((head) => head !== null);
  const selector = shared(shown);
  if (!selector || !shown.every(mayBeName)) return null;
  const names = new Set(shown.map((head) => wordsIn(head)));
  if (names.size < 2 || (names.size === items.length && items.length > 3 && agent)) return null;
  return { value: { selector, place: 'before' }, spots: [] };
}

function shared(elements: readonly Element[]): string | null {
  const tokens = sharedTokens(elements).map(({ selector }) => selector);
  if (tokens[0]) return tokens[0];
  const starts = new Set(
    elements.flatMap(({ classList }) => /^(\w+[-_])/.exec(classList[0] ?? '')?.[1] ?? []),
  );
  const [start] = starts;
  return starts.size === 1 && start ? `[class^="${CSS.escape(start)}"]` : null;
}

/** Times of day: no time for the conversation without their day, yet no part of the words. */
const clocksIn = (items: readonly Element[]): Spot[] =>
  items.flatMap((item) =>
    withinOf(item)
      .filter((element) => element.childElementCount === 0 && isClock(element))
      .map((element) => ({ item, element })),
  );

export interface PartsWish {
  items: readonly Element[];
  itemSelector: string;
  customer: Element;
  agent: Element | null;
  /** What was clicked, by the message it stands in. */
  clicked: readonly Spot[];
}

/** Where a message's time, author and words stand. */
export function findParts({ items, itemSelector, customer, agent, clicked }: PartsWish): {
  time: FoundValue | null;
  author: FoundValue | null;
  text: FoundText;
} {
  const time = findTime(items, itemSelector);
  const taken = (element: Element) =>
    clicked.some(
      (spot) =>
        spot.element !== spot.item &&
        (holds(element, spot.element) ||
          (holds(spot.element, element) && !headingOf(spot.element)?.contains(element))),
    ) ||
    (time?.spots.some((spot) => spot.element === element) ?? false);
  const author =
    findAuthor(items, itemSelector, { customer, agent }, taken) ?? findBefore(items, agent);
  const meta = [...(time?.spots ?? []), ...(author?.spots ?? []), ...clocksIn(items)]
    .filter(({ item, element }) => element !== item)
    .map(({ element }) => element);
  return { time, author, text: findText({ items, itemSelector, clicked, meta }) };
}
