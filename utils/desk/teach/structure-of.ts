import type { Said } from '@/utils/contract/teaching';
import { columnsOf } from './columns-of';
import { findUnits, type Units } from './find-items';
import { itemSelector } from './item-selector';
import { holds, matchesIn, wordsIn } from './page-tree';

/** Where the messages stand: each in an element that one selector finds. */
export interface Structure extends Units {
  selector: string;
  items: Element[];
  /** The message that holds the element. */
  unitOf(element: Element): Element | null;
}

interface Clicked {
  customer: Element;
  agent: Element | null;
  corrections: readonly { element: Element; said: Said }[];
}

/** The messages of which two or more were pointed at; null where they are not of one conversation. */
export function structureOf({ customer, agent, corrections }: Clicked): Structure | null {
  const of = (kind: (said: Said) => boolean) =>
    corrections.filter(({ said }) => kind(said)).map(({ element }) => element);
  const not = of((said) => said === 'not-a-message');
  const further = of((said) => said !== 'not-a-message');
  const both = [customer, ...(agent ? [agent] : [])];
  const own = agent && columnsOf(customer, agent);
  const narrow = own ? withUnitOf(own.units, own.selector) : from(both, not);
  const outside = further.filter((element) => !narrow?.unitOf(element));
  if (narrow && outside.length === 0) return narrow;
  const wide = from([...both, ...further], not);
  if (!wide || (narrow && !isBetter(wide, narrow))) return narrow;
  return wide;
}

/** What must be named apart from the others is no message like them: perhaps the opening post. */
function isBetter(wide: Structure, narrow: Structure): boolean {
  if (wide.selector.includes(':is(') || wide.items.length < narrow.items.length) return false;
  const [one, other] = [wide.units[0], narrow.units[0]];
  // Deeper inside, author and time are lost.
  return !(one && other && one !== other && holds(other, one));
}

function from(clicked: readonly Element[], not: readonly Element[]): Structure | null {
  const units = findUnits(clicked);
  if (!units) return null;
  const selector = itemSelector({ ...units, not }) ?? itemSelector({ ...units, not: [] });
  return selector ? withUnitOf(units, selector) : null;
}

function withUnitOf(units: Units, selector: string): Structure {
  const items = matchesIn(units.root, selector).filter((item) => wordsIn(item, 10) !== '');
  const unitOf = (element: Element) => items.find((item) => holds(item, element)) ?? null;
  return { ...units, selector, items, unitOf };
}
