import type { Units } from './find-items';
import { chainOf, matchesIn, type Root, rootOf, wordsIn } from './page-tree';
import { shownPanes } from './shown-pane';
import { compound, sharedTokens, type Token, tokensOf } from './tokens-of';

export interface ItemWish extends Units {
  /** What a person said is no message. */
  not: readonly Element[];
}

interface Candidate {
  selector: string;
  cost: number;
}

/**
 * A selector for all the messages and as little else as can be, within the root of the units; null
 * where nothing steady tells them. What it matches may hold no other match.
 */
export function itemSelector(wish: ItemWish): string | null {
  const candidates = candidatesFor(wish);
  let best: { selector: string; score: number } | null = null;
  for (const { selector, cost } of candidates) {
    const score = judge(selector, cost, wish);
    if (score !== null && (!best || score < best.score)) best = { selector, score };
  }
  return best?.selector ?? null;
}

function candidatesFor({ units, thread, root }: ItemWish): Candidate[] {
  const shared = sharedTokens(units);
  const own = [...single(shared), ...pairs(shared)];
  const either = own.length > 0 && shared.some(({ cost }) => cost < 3) ? [] : eitherOf(units);
  const scopes = scopesOf(thread, root);
  const panes = shownPanes(thread, root);
  return [...own, ...either].flatMap(({ selector, cost }) => [
    { selector, cost },
    ...panes.map((pane) => ({ selector: `${pane} ${selector}`, cost: cost + 0.5 })),
    ...scopes.flatMap((scope) => [
      { selector: `${scope.selector} > ${selector}`, cost: cost + scope.cost * 0.3 },
      { selector: `${scope.selector} ${selector}`, cost: cost + scope.cost * 0.3 + 0.1 },
    ]),
  ]);
}

const single = (tokens: readonly Token[]): Candidate[] =>
  tokens.map(({ selector, cost }) => ({ selector, cost }));

function pairs(tokens: readonly Token[]): Candidate[] {
  const few = tokens.slice(0, 6);
  return few.flatMap((a, index) =>
    few.slice(index + 1).map((b) => ({
      selector: compound([a, b]),
      cost: Math.min(a.cost, b.cost) + Math.max(a.cost, b.cost) * 0.2,
    })),
  );
}

/** Where the two sides share no name: the one's or the other's. */
function eitherOf(units: readonly Element[]): Candidate[] {
  const named = units.map((unit) => tokensOf(unit).find(({ cost }) => cost < 3));
  if (named.length < 2 || !named.every((token) => token !== undefined)) return [];
  const all = [...new Set(named.map(({ selector }) => selector))];
  return all.length < 2 ? [] : [{ selector: `:is(${all.join(', ')})`, cost: 1.5 }];
}

/** The nearest elements round the messages that can be told: one of them may begin the selector. */
function scopesOf(thread: Element, root: Root): Candidate[] {
  const way = chainOf(thread).filter((step) => rootOf(step) === root);
  const scopes = way.flatMap((step, index) =>
    tokensOf(step)
      .filter(({ cost }) => cost !== 3)
      .slice(0, 3)
      .map(({ selector, cost }) => ({ selector, cost: cost + index * 0.4, index })),
  );
  // The way down from a named element by tags alone, for messages that stand deeper in it.
  const deep = scopes.map(({ selector, cost, index }) => ({
    selector: [
      selector,
      ...way
        .slice(0, index)
        .toReversed()
        .map(({ localName }) => CSS.escape(localName)),
    ].join(' > '),
    cost,
  }));
  const named = [...deep, ...scopes].sort((a, b) => a.cost - b.cost).slice(0, 12);
  // Nothing round the messages has a name: all that is left is the way down from the top.
  const tags = way.toReversed().map(({ localName }) => CSS.escape(localName));
  return named.length > 0 ? named : [{ selector: [top(root), ...tags].join(' > '), cost: 6 }];
}

const top = (root: Root) => (root.nodeType === Node.DOCUMENT_NODE ? 'body' : ':host');

/** Lower is better; null where the selector is of no use. */
function judge(
  selector: string,
  cost: number,
  { units, not, root, thread }: ItemWish,
): number | null {
  if (selector.length > 200) return null;
  const found = matchesIn(root, selector);
  const all = new Set(found);
  if (!units.every((unit) => all.has(unit))) return null;
  if (not.some((element) => all.has(element))) return null;
  if (found.some((element) => hasAbove(element, all))) return null;
  const expected = peersOf(units);
  const missed = expected.filter((element) => !all.has(element)).length;
  const near = thread.parentElement ?? thread;
  const strange = found.filter((element) => !near.contains(element)).length;
  const unlike = found.filter(
    (element) => near.contains(element) && !isLike(element, units),
  ).length;
  return cost + Math.min(missed * 0.6, 1.6) + strange * 3 + unlike * 0.8 + selector.length * 0.005;
}

function hasAbove(element: Element, all: ReadonlySet<Element>): boolean {
  for (let above = element.parentElement; above; above = above.parentElement)
    if (all.has(above)) return true;
  return false;
}

/** What stands in the same row and is built alike: most likely messages as well. */
function peersOf(units: readonly Element[]): Element[] {
  const rows = new Set(units.map(({ parentElement }) => parentElement));
  return [...rows].flatMap((row) =>
    [...(row?.children ?? [])].filter((child) => isLike(child, units)),
  );
}

function isLike(element: Element, units: readonly Element[]): boolean {
  if (wordsIn(element, 20) === '') return false;
  return units.some((unit) => {
    if (unit.localName !== element.localName) return false;
    const inner = (of: Element) =>
      new Set([...of.querySelectorAll('*')].slice(0, 60).map(({ localName }) => localName));
    const [a, b] = [inner(unit), inner(element)];
    const both = [...a].filter((tag) => b.has(tag)).length;
    return both >= Math.min(a.size, b.size) * 0.6 && b.size >= Math.min(a.size, 2);
  });
}
