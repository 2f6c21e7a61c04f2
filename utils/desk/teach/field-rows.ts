import type { Adapter } from '@/utils/contract/adapter';
import { chainOf, hostOf, matchesIn, rootOf, wordsIn } from './page-tree';
import { steadySelector } from './steady-selector';
import { sharedTokens, tagOf, tokensOf } from './tokens-of';

type Field = Adapter['fields'][number];

/**
 * Rows of label and value, from one value that was clicked: the row it stands in, generalised to the
 * rows beside it. Null where no label is found beside the value.
 */
export function fieldRows(clicked: Element): Field | null {
  const value = chainOf(clicked).find((step) => labelBeside(step) !== null);
  const label = value && labelBeside(value);
  if (!value || !label) return null;
  const found =
    value.localName === 'dd' && label.parentElement === value.parentElement
      ? definition(value)
      : row(value, label);
  const host = hostOf(rootOf(clicked));
  if (!found || !host) return found;
  const outer = steadySelector(host);
  return outer ? { ...found, row: `${outer} >>> ${found.row}` } : null;
}

/** The element before the value, in its row, that holds a short text: its label. */
function labelBeside(value: Element): Element | null {
  const before = value.previousElementSibling;
  const words = before ? wordsIn(before, 80) : '';
  if (!before || !words || words.length > 40) return null;
  return before;
}

/** `dt` and `dd` side by side without an element round each pair: the row is the label. */
function definition(value: Element): Field | null {
  const list = value.parentElement;
  const scope = list && scopeOf(list);
  return scope ? { row: `${scope} > dt`, label: 'dt', value: '+dd' } : null;
}

function row(value: Element, label: Element): Field | null {
  const pair = value.parentElement;
  if (!pair || pair.tagName === 'BODY') return null;
  const rows = [...(pair.parentElement?.children ?? [])].filter(
    (other) => other.localName === pair.localName && other.childElementCount >= 2,
  );
  // Labels and values in turn, all in one element: the row is the label.
  if (rows.length < 2 && pair.childElementCount > 2) return inTurn(value, label, pair);
  const selector = rowSelector(pair, rows);
  const names = { label: partOf(label, pair), value: partOf(value, pair) };
  return selector && names.label !== names.value ? { row: selector, ...names } : null;
}

function inTurn(value: Element, label: Element, list: Element): Field | null {
  const scope = scopeOf(list);
  const [own, other] = [tokensOf(label), tokensOf(value)].map(
    (tokens) => tokens.toSorted((a, b) => a.cost - b.cost)[0]?.selector,
  );
  if (!scope || !own || !other || own === other) return null;
  return { row: `${scope} > ${own}`, label: own, value: `+${other}` };
}

function rowSelector(pair: Element, rows: readonly Element[]): string | null {
  const root = rootOf(pair);
  const shared = sharedTokens(rows.length > 1 ? rows : [pair]);
  const [named] = shared.filter(({ cost }) => cost < 3);
  const scope = pair.parentElement && scopeOf(pair.parentElement);
  if (named) {
    const far = matchesIn(root, named.selector).filter(
      (other) => !pair.parentElement?.parentElement?.contains(other),
    );
    if (far.length === 0) return named.selector;
    return scope ? `${scope} > ${named.selector}` : named.selector;
  }
  return scope ? `${scope} > ${tagOf(pair)}` : null;
}

/** A selector for what holds the rows, perhaps from an element further up. */
function scopeOf(list: Element): string | null {
  const steps: string[] = [];
  for (const step of chainOf(list)) {
    const own = steadySelector(step);
    if (own) return [own, ...steps].join(' > ');
    steps.unshift(tagOf(step));
    if (steps.length > 4) return null;
  }
  return null;
}

/** The label or the value within its row. */
function partOf(part: Element, row: Element): string {
  const tokens = tokensOf(part).toSorted((a, b) => a.cost - b.cost);
  const alone = tokens.find(({ selector }) => matchesIn(row, selector)[0] === part);
  return alone?.selector ?? (part === row.firstElementChild ? ':first-child' : ':last-child');
}
