import { isClock } from './is-clock';
import { holds, isControl, matchesIn, parentOf, rootOf, withinOf, wordsIn } from './page-tree';
import { type Spot, spotSelector } from './relative-selector';
import { isNamed, sharedTokens } from './tokens-of';

export interface FoundText {
  selector: string;
  /** What stands among the words without being part of them. */
  remove: string[];
  spots: Spot[];
}

/** Parts that are never a message's own words, where a page has them. */
const NEVER = [
  'blockquote',
  '.gmail_quote',
  '.moz-cite-prefix',
  '.quoted-text',
  '.quote',
  '.gmail_signature',
  '.signature',
  '[aria-hidden="true"]',
  'button',
  '[role="button"]',
  '.material-icons',
  '.sr-only',
  'summary',
  '[class*="quoted"]',
  '[class*="-folder"]',
];
/** Mail programs and desks always may quote, even where no message on this page does. */
const ALWAYS = new Set(['blockquote']);

export interface TextWish {
  items: readonly Element[];
  itemSelector: string;
  /** What was clicked, by the message it stands in. */
  clicked: readonly Spot[];
  /** Author and time: no part of the words. */
  meta: readonly Element[];
}

/**
 * Where a message's words stand: the largest element round what was clicked that holds neither
 * author nor time nor buttons. Where everything stands in one element, the rest is taken out of it.
 */
export function findText({ items, itemSelector, clicked, meta }: TextWish): FoundText {
  const isMeta = (element: Element) => meta.includes(element);
  const largest = clicked.map(({ item, element }) => ({
    item,
    element: largestText(item, element, meta),
  }));
  const clean = (_item: Element, match: Element) => !holdsAny(match, meta);
  const ownWords = largest.every(({ item, element }) => item !== element);
  const simple = ownWords ? spotSelector(largest, itemSelector, clean) : null;
  // A bare tag, or several names, only where the clicked messages hold nothing of one name.
  const plain = simple !== null && !simple.includes(':is(') && !/^[a-z]+$/.test(simple);
  const selector = plain
    ? simple
    : ((ownWords ? aligned(clicked, largest, itemSelector, clean) : null) ?? itemSelector);
  const spots = items.flatMap((item) =>
    (selector === itemSelector
      ? [item]
      : matchesIn(item, selector.split(' >>> ')[0] ?? selector)
    ).map((element) => ({ item, element })),
  );
  const kept = spots.map(({ element }) => element);
  const strange = meta.filter((element) =>
    kept.some((part) => part !== element && part.contains(element)),
  );
  const remove = [
    ...headings(spots, selector, meta),
    ...removing(strange.filter(isMeta), itemSelector),
    ...NEVER.filter(
      (part) => ALWAYS.has(part) || kept.some((element) => matchesIn(element, part).length > 0),
    ),
  ];
  return { selector, remove: [...new Set(remove)], spots };
}

function largestText(item: Element, clicked: Element, meta: readonly Element[]): Element {
  let now = clicked === item ? mostWords(item, meta) : clicked;
  for (let above = parentOf(now); above && above !== item; above = parentOf(above)) {
    // A frame's or a shadow root's host is named by the way in, not by itself.
    if (rootOf(above) !== rootOf(now)) break;
    if (holdsAny(above, meta) || hasControls(above) || hasOtherParts(above, now)) break;
    now = above;
  }
  return now;
}

/** A selector for elements of the clicked messages that hold the words alike; clean ones first. */
function aligned(
  clicked: readonly Spot[],
  largest: readonly Spot[],
  itemSelector: string,
  clean: (item: Element, match: Element) => boolean,
): string | null {
  const ways = [...alignedWays(clicked, largest)];
  for (const allowed of [clean, undefined]) {
    for (const way of ways) {
      const found = spotSelector(way, itemSelector, allowed);
      if (found) return found;
    }
  }
  return null;
}

/**
 * Elements that may hold the words, one of each clicked message: what is largest, what shares a
 * name, what is as far above the click.
 */
function* alignedWays(clicked: readonly Spot[], largest: readonly Spot[]): Generator<Spot[]> {
  const chains = clicked.map(({ item, element }, index) => {
    const top = largest[index]?.element ?? element;
    const own = holds(top, element) ? element : top;
    return { item, steps: stepsBetween(top, own) };
  });
  const [first, ...others] = chains;
  if (!first) return;
  if (sharedTokens(largest.map(({ element }) => element)).some(({ cost }) => cost < 3))
    yield [...largest];
  for (const step of first.steps) {
    for (const { selector } of sharedTokens([step]).filter(({ cost }) => cost < 3)) {
      const same = others.map(({ item, steps }) => ({
        item,
        element: steps.find((other) => other.matches(selector)),
      }));
      const all = [{ item: first.item, element: step }, ...same];
      if (others.length > 0 && all.every((spot): spot is Spot => spot.element !== undefined))
        yield all;
    }
  }
  yield [...largest];
  const depth = Math.min(...chains.map(({ steps }) => steps.length));
  for (let up = depth; up > 0; up -= 1) {
    const all = chains.map(({ item, steps }) => ({ item, element: steps.at(-up) }));
    if (all.every((spot): spot is Spot => spot.element !== undefined)) yield all;
  }
}

/** From the outer element down to the inner one, both included. */
function stepsBetween(outer: Element, inner: Element): Element[] {
  const steps: Element[] = [];
  for (let now: Element | null = inner; now; now = parentOf(now)) {
    steps.unshift(now);
    if (now === outer) break;
  }
  return steps;
}

/** The bold line at the head of the words, in the same element, that names author and time. */
export function headingOf(words: Element): Element | null {
  const [first] = words.children;
  if (!first || !/^(b|strong|small|header|h[1-6]|cite)$/.test(first.localName)) return null;
  const said = wordsIn(first, 200).length;
  return said <= 100 && said < wordsIn(words).length && !ownWordsBefore(first) ? first : null;
}

const ownWordsBefore = ({ previousSibling }: Element) =>
  Boolean(previousSibling?.textContent?.trim());

function headings(spots: readonly Spot[], selector: string, meta: readonly Element[]): string[] {
  const found = spots.flatMap(({ element }) => headingOf(element) ?? []);
  const tags = new Set(
    found.filter((heading) => holdsAny(heading, meta)).map(({ localName }) => localName),
  );
  return [...tags].map((tag) => `${selector} > ${tag}:first-child`);
}

/** Tags of which running text is made. */
const PROSE =
  /^(p|ul|ol|li|pre|blockquote|br|hr|span|b|i|em|strong|u|s|a|code|font|img|h[1-6]|div|details)$/;

/** Whether beside `part` stands something of another kind: a header's table, a list of files. */
function hasOtherParts(above: Element, part: Element): boolean {
  return [...above.children].some((other) => {
    if (other === part || !wordsIn(other, 4)) return false;
    if (!PROSE.test(other.localName) || isClock(other)) return true;
    return other.classList.length > 0 && other.className !== part.className && isNamed(other);
  });
}

/** The message itself was taken: its part with the most words, or all of it. */
function mostWords(item: Element, meta: readonly Element[]): Element {
  const parts = [...item.children].filter((part) => !holdsAny(part, meta) && !isControl(part));
  const best = parts.toSorted((a, b) => wordsIn(b).length - wordsIn(a).length)[0];
  if (best && wordsIn(best).length > wordsIn(item).length * 0.4) return best;
  const deeper = withinOf(item)
    .filter((part) => !holdsAny(part, meta) && !isControl(part))
    .toSorted((a, b) => wordsIn(b).length - wordsIn(a).length)[0];
  return deeper && wordsIn(deeper).length > wordsIn(item).length * 0.5 ? deeper : item;
}

const holdsAny = (outer: Element, inner: readonly Element[]) =>
  inner.some((element) => element === outer || holds(outer, element));

const hasControls = (element: Element) =>
  matchesIn(element, 'button, [role="button"], [role="toolbar"], textarea').length > 0;

function removing(meta: readonly Element[], itemSelector: string): string[] {
  return meta.flatMap((element) => {
    const [token] = sharedTokens([element]).filter(({ cost }) => cost <= 3);
    if (!token) return [];
    return [token.cost === 3 ? `${itemSelector} ${token.selector}` : token.selector];
  });
}
