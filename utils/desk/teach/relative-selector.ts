import { holds, matchesIn, parentOf, type Root, rootOf } from './page-tree';
import { sharedTokens, type Token, tagOf, tokensOf } from './tokens-of';

/** Where something stands in a message: one element of each message that has it. */
export interface Spot {
  item: Element;
  element: Element;
}

/**
 * A selector that, asked within a message, names the spots and nothing that `allowed` refuses. Steps
 * into shadow roots and frames with `>>>`. Null where nothing steady tells them.
 */
export function spotSelector(
  spots: readonly Spot[],
  itemSelector: string,
  allowed: (item: Element, match: Element) => boolean = () => true,
): string | null {
  const [first] = spots;
  if (!first) return null;
  const root = rootOf(first.element);
  if (root === rootOf(first.item)) return here(spots, itemSelector, allowed);
  return inside(spots, itemSelector, allowed);
}

function here(
  spots: readonly Spot[],
  itemSelector: string,
  allowed: (item: Element, match: Element) => boolean,
): string | null {
  if (spots.every(({ item, element }) => item === element)) return itemSelector;
  const fits = ({ selector, named }: Candidate) =>
    selector.length <= 280 &&
    spots.every(({ item, element }) => {
      const found = matchesIn(item, selector);
      if (!found.includes(element) || !found.every((match) => allowed(item, match))) return false;
      // What no name tells apart from others must be the only one of its kind.
      return (
        named || found.every((match) => element.contains(match) || areParagraphs(match, element))
      );
    });
  return candidates(spots, itemSelector).find(fits)?.selector ?? null;
}

/** One of several paragraphs was clicked: the others are words of the same message. */
const areParagraphs = (one: Element, other: Element) =>
  one.localName === 'p' && other.localName === 'p' && one.parentElement === other.parentElement;

interface Candidate {
  selector: string;
  named: boolean;
}

function candidates(spots: readonly Spot[], itemSelector: string): Candidate[] {
  const tokens = sharedTokens(spots.map(({ element }) => element));
  const named = tokens.filter(({ cost }) => cost < 3);
  const looks = tokens.filter(({ cost }) => cost > 3);
  const parents = sharedTokens(parentsOf(spots)).filter(({ cost }) => cost < 3);
  const tag = tokens.find(({ cost }) => cost === 3);
  const under = (below: Token) => parents.map(({ selector }) => `${selector} > ${below.selector}`);
  const is = (named: boolean) => (selector: string) => ({ selector, named });
  return [
    ...[
      ...named.map(({ selector }) => selector),
      ...(tag ? named.map(({ selector }) => `${tag.selector}${selector}`) : []),
      ...named.flatMap(under),
      ...eitherOf(spots),
    ].map(is(true)),
    ...[
      ...(tag ? [tag.selector, ...under(tag)] : []),
      ...(tag && spots.every(({ element }) => !element.hasAttribute('class'))
        ? under({ ...tag, selector: `${tag.selector}:not([class])` })
        : []),
      ...tagPath(spots, itemSelector),
      ...cellOf(spots, itemSelector),
      ...looks.map(({ selector }) => selector),
      ...looks.flatMap(under),
    ].map(is(false)),
  ];
}

/** A table's columns are told by their place: it says what they are. */
function cellOf(spots: readonly Spot[], itemSelector: string): string[] {
  const places = new Set(
    spots.map(({ item, element }) => {
      const cell = element.closest('td, th');
      if (!cell || cell === item || !item.contains(cell) || !cell.parentElement) return null;
      const column = [...cell.parentElement.children].indexOf(cell) + 1;
      const inner = element === cell ? '' : ` > ${tagOf(element)}`;
      if (element !== cell && element.parentElement !== cell) return null;
      const row = cell.parentElement === item ? `${itemSelector} > ` : '';
      return `${row}${tagOf(cell)}:nth-child(${column})${inner}`;
    }),
  );
  const [place] = places;
  return places.size === 1 && place ? [place] : [];
}

const parentsOf = (spots: readonly Spot[]): Element[] =>
  spots.flatMap(({ item, element }) =>
    element.parentElement && element.parentElement !== item ? [element.parentElement] : [],
  );

/** `li.message > div > p`: the way down by tags, where it is the same in every message. */
function tagPath(spots: readonly Spot[], itemSelector: string): string[] {
  const paths = new Set(
    spots.map(({ item, element }) => {
      const steps: string[] = [];
      for (let now: Element | null = element; now && now !== item; now = now.parentElement)
        steps.unshift(tagOf(now));
      return steps.join(' > ');
    }),
  );
  const [path] = paths;
  return paths.size === 1 && path ? [`${itemSelector} > ${path}`] : [];
}

function eitherOf(spots: readonly Spot[]): string[] {
  const named = spots.map(
    ({ element }) => tokensOf(element).find(({ cost }) => cost < 3)?.selector,
  );
  if (!named.every((selector) => selector !== undefined)) return [];
  const all = [...new Set(named)];
  return all.length > 1 && all.length <= 4 ? [`:is(${all.join(', ')})`] : [];
}

/** The spots stand in shadow roots or frames: first the way to their hosts, then inside. */
function inside(
  spots: readonly Spot[],
  itemSelector: string,
  allowed: (item: Element, match: Element) => boolean,
): string | null {
  const hosts = spots.map(({ item, element }) => ({ item, element: hostBelow(item, element) }));
  if (!hosts.every((spot): spot is Spot => spot.element !== null)) return null;
  const outer = here(hosts, itemSelector, () => true);
  const inner = sharedTokens(spots.map(({ element }) => element)).filter(({ cost }) => cost <= 3);
  const root = (spot: Spot): Root => rootOf(spot.element);
  const found = inner.find(({ selector }) =>
    spots.every((spot) => {
      const matches = matchesIn(root(spot), selector);
      return matches.includes(spot.element) && matches.every((match) => allowed(spot.item, match));
    }),
  );
  return outer && found ? `${outer} >>> ${found.selector}` : null;
}

/** The element in the item's own root that holds `element` through one shadow root or frame. */
function hostBelow(item: Element, element: Element): Element | null {
  for (let now: Element | null = element; now; now = parentOf(now)) {
    if (rootOf(now) === rootOf(item)) return holds(item, now) ? now : null;
  }
  return null;
}
