import type { SpeakerRule } from '@/utils/contract/adapter';
import type { Units } from './find-items';
import type { SpeakerWish } from './find-speakers';
import { rootOf } from './page-tree';
import { steadySelector } from './steady-selector';

/**
 * One row of a table holds what the customer said and what was answered, each in a column of its
 * own: then the cells are the messages. Null where the two do not stand so.
 */
export function columnsOf(
  customer: Element,
  agent: Element,
): { units: Units; selector: string } | null {
  const cells = [customer, agent].map((element) => element.closest('td'));
  const [one, other] = cells;
  const table = one?.closest('table');
  if (!one || !other || !table || one === other || other.closest('table') !== table) return null;
  const [from, to] = [columnOf(one), columnOf(other)];
  const own = steadySelector(table);
  if (from === to || !own || isInCellAbove(one, other)) return null;
  // The two kinds of words stand under headings of their own.
  if (table.querySelectorAll('th').length < Math.max(from, to)) return null;
  if (one.parentElement !== other.parentElement && !isPaired(table, from, to)) return null;
  const selector = `${own} td:is(:nth-child(${from}), :nth-child(${to}))`;
  return { units: { units: [one, other], root: rootOf(one), thread: table }, selector };
}

/** Whose words stand in which column; none where the messages are no cells, or all of one column. */
export function columnRules({ labelled }: SpeakerWish): SpeakerRule[][] {
  const of = (from: string) => labelled.filter((label) => label.from === from);
  const [customer, agent] = [of('customer')[0]?.item, of('agent')[0]?.item];
  if (customer?.localName !== 'td' || agent?.localName !== 'td') return [];
  const [from, to] = [columnOf(customer), columnOf(agent)];
  if (from === to) return [];
  return [
    [
      { test: 'matches', selector: `td:nth-child(${from})`, from: 'customer' },
      { test: 'otherwise', from: 'agent' },
    ],
  ];
}

const columnOf = (cell: Element) => [...(cell.parentElement?.children ?? [])].indexOf(cell) + 1;

const isInCellAbove = (one: Element, other: Element) => one.contains(other) || other.contains(one);

/** Most rows have words in both columns. */
function isPaired(table: Element, from: number, to: number): boolean {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.querySelector('td'));
  const full = rows.filter((row) =>
    [from, to].every((column) => row.children[column - 1]?.textContent?.trim()),
  );
  return full.length * 2 > rows.length;
}
