import {
  chainOf,
  commonAncestor,
  holds,
  matchesIn,
  parentOf,
  type Root,
  rootOf,
  wordsIn,
} from './page-tree';
import { isNamed, sharedTokens, tagOf, tokensOf } from './tokens-of';

/** The elements that hold one message each, for those that a person pointed at. */
export interface Units {
  /** In the order in which they were given. */
  units: Element[];
  root: Root;
  /** What holds all the messages. */
  thread: Element;
}

/** Paragraphs and the like: several of them make one message. */
const PROSE = new Set(
  'p br li span b i em strong a td blockquote pre font u s small h1 h2 h3'.split(' '),
);

/**
 * Climbs from what was clicked, perhaps deep inside, to the elements that hold one message each: as
 * far up as they still are alike and hold nothing of each other. Null where they are no messages of
 * one conversation.
 */
export function findUnits(clicked: readonly Element[]): Units | null {
  const [first] = clicked;
  if (!first) return null;
  const units = clicked.length > 1 ? alike(clicked) : alone(first);
  const [unit] = units ?? [];
  if (!units || !unit) return null;
  const above = units.length > 1 ? commonAncestor(units) : parentOf(unit);
  return above && { units, root: rootOf(unit), thread: above };
}

/** The highest elements above the clicked ones that are of one kind and hold none of the others. */
function alike(clicked: readonly Element[]): Element[] | null {
  const [first, ...others] = clicked;
  if (!first) return null;
  const ways = others.map((other) => chainOf(other).filter((step) => !holds(step, first)));
  const own = chainOf(first).filter((step) => !others.some((other) => holds(step, other)));
  for (const step of own.toReversed()) {
    const partners = ways.map((way) => way.findLast((candidate) => sameKind(step, candidate)));
    if (!partners.every((partner) => partner !== undefined)) continue;
    const units = [step, ...partners];
    return innerUnits(units, clicked);
  }
  return null;
}

/** Two elements are of one kind where they share a name, or have none and stand at one depth. */
function sameKind(a: Element, b: Element): boolean {
  if (a.localName !== b.localName || rootOf(a) !== rootOf(b)) return false;
  if (a.parentElement === b.parentElement) return true;
  const named = isNamed(a) || isNamed(b);
  if (!named) return chainOf(a).length === chainOf(b).length;
  return sharedTokens([a, b]).some(({ cost }) => cost < 3);
}

/**
 * Where what was found holds several messages – a day, or all that one person wrote in a row – the
 * messages in it.
 */
function innerUnits(units: readonly Element[], clicked: readonly Element[]): Element[] {
  const inner = clicked.map((element, index) => {
    const outer = units[index];
    const way = chainOf(element).filter((step) => outer && step !== outer && holds(outer, step));
    return way.toReversed().find((step) => isOneOfMany(step)) ?? null;
  });
  const found = inner.filter((unit) => unit !== null);
  if (found.length === 0 || areFields(units)) return [...units];
  // A group of one holds its only message where the others hold theirs.
  const [model] = found;
  const all = units.map((unit, index) => inner[index] ?? (model && likeIn(unit, model)) ?? unit);
  return all.every((unit) => unit !== undefined) ? all : [...units];
}

/** A form in rows, each beginning with a label that stands in the others as well. */
function areFields(units: readonly Element[]): boolean {
  const [labels, ...others] = units.map((unit) => new Set(labelsIn(unit)));
  const shared = [...(labels ?? [])].filter((label) => others.every((set) => set.has(label)));
  return others.length > 0 && shared.length >= 2;
}

const labelsIn = (unit: Element) =>
  matchesIn(unit, 'dt, th, label, td:first-child').map((label) => wordsIn(label, 40));

function likeIn(outer: Element, model: Element): Element | null {
  const selector = tokensOf(model)
    .filter(({ cost }) => cost < 3)
    .map(({ selector: own }) => own)[0];
  return selector ? (matchesIn(outer, selector)[0] ?? null) : null;
}

/** Whether the element stands in a row of others like it that each are a message of their own. */
export function isOneOfMany(element: Element): boolean {
  if (PROSE.has(element.localName) && !isNamed(element)) return false;
  const alike = siblingsLike(element);
  if (alike.length < 2) return false;
  // Without a class of its own it is a line of a message: mail programs put each into a `div`.
  return element.classList.length > 0 || isNamed(element);
}

function siblingsLike(element: Element): Element[] {
  const own = shape(element);
  return [...(element.parentElement?.children ?? [])].filter(
    (other) => shape(other) === own && wordsIn(other, 20) !== '',
  );
}

const shape = (element: Element) => `${tagOf(element)} ${[...element.classList].sort().join(' ')}`;

/** With one message to go by: the highest element that is one of several alike, else of its own kind. */
function alone(clicked: Element): Element[] {
  const way = chainOf(clicked);
  const repeated = way.filter((step) => {
    const like = [...(step.parentElement?.children ?? [])].filter(
      (other) => other !== step && sameKind(other, step) && wordsIn(other, 20) !== '',
    );
    return like.length > 0 && isNamed(step);
  });
  const telling = way.filter((step) =>
    tokensOf(step).some(({ selector }) =>
      /message|msg|comment|article|entry|post|turn|bubble/i.test(selector),
    ),
  );
  const both = repeated.filter((step) => telling.includes(step));
  return [both.at(-1) ?? repeated.at(-1) ?? telling[0] ?? clicked];
}
