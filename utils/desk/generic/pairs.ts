import { isIcon } from './is-icon';
import { childrenOf, isSilent, ownText, shortText, tagOf } from './tree';
import { ACTION, LOGGED_IN } from './vocabulary';

/** A label and its value beside the conversation. */
export interface Pair {
  label: string;
  value: string;
  /** Holds the value. */
  element: Element;
  row: Element;
}

const LABEL_LIMIT = 30;
const VALUE_LIMIT = 200;
const NO_LABEL = /\d{3,}|https?:|[。!?\uff01\uff1f;\uff1b]|[:\uff1a]\s*\S/;

/** `Label: value`, a label in one element and the value in the next, or in the one below. */
export function pairIn(row: Element): Pair | null {
  const tag = tagOf(row);
  if (tag === 'DT') {
    const next = row.nextElementSibling;
    return next && tagOf(next) === 'DD' ? pair(shortText(row, 80), next, row) : null;
  }
  if (/^(?:DD|TABLE|TBODY|UL|OL|DL|BUTTON|A|H1|LABEL|BODY|NAV|HEADER|FOOTER|SELECT)$/.test(tag))
    return null;
  const kids = childrenOf(row).filter(
    (kid) =>
      isField(kid) ||
      (!isSilent(kid) && (shortText(kid, 4) !== '' || holdsField(kid)) && !isIcon(kid)),
  );
  const own = ownText(row);
  if (kids.length === 0) return spokenPair(own, row);
  const [first, second] = kids;
  if (!first) return null;
  if (kids.length === 1 && own) return pairBeside(row, first, own);
  if (kids.length !== 2 || !second || own.replace(/[:\uff1a\s]/g, '')) return null;
  const label = shortText(first, 80);
  if (isField(first) || isBranch(first)) return null;
  if (isGroup(second)) return null;
  return pair(label, second, row);
}

/** `<b>Label</b> value` or `Label: <i>value</i>`. */
function pairBeside(row: Element, only: Element, own: string): Pair | null {
  const label = shortText(only, 60);
  const labels =
    /[:\uff1a]\s*$/.test(label) ||
    /^[:\uff1a]/.test(own) ||
    /^(?:B|STRONG|LABEL|DT|TH|SPAN|EM)$/.test(tagOf(only));
  if (labels && row.textContent?.trim().startsWith(label)) {
    const named = named_(label, own.replace(/^[:\uff1a\s]+/, ''));
    if (named) return { ...named, element: row, row };
  }
  return /[:\uff1a]\s*$/.test(own) && isLabel(own) ? pair(own, only, row) : null;
}

/** Two pairs and more in one row of a table: the cells with labels look alike and unlike the others. */
export function pairsIn(row: Element): Pair[] {
  const cells = tagOf(row) === 'TR' ? childrenOf(row) : [];
  const headed = cells.length > 2 ? headedPairs(cells, row) : [];
  if (headed.length > 0) return headed;
  if (cells.length < 4 || cells.length % 2 === 1) {
    const one = pairIn(row);
    return one ? [one] : [];
  }
  const look = (cell: Element) =>
    `${cell.tagName} ${cell.className} ${cell.getAttribute('bgcolor') ?? ''} ${cell.getAttribute('style') ?? ''} ${/[:\uff1a]\s*$/.test(cell.textContent ?? '')}`;
  const labels = cells.filter((_, at) => at % 2 === 0);
  const [kind] = labels.map(look);
  if (labels.some((cell) => look(cell) !== kind)) return [];
  if (cells.some((cell, at) => at % 2 === 1 && look(cell) === kind)) return [];
  return labels.flatMap((cell) => {
    const value = cell.nextElementSibling;
    return (value && pair(shortText(cell, 80), value, row)) || [];
  });
}

/** Each heading cell with the plain cell after it. */
function headedPairs(cells: readonly Element[], row: Element): Pair[] {
  return cells.flatMap((cell, at) => {
    const value = cells[at + 1];
    if (tagOf(cell) !== 'TH' || !value || tagOf(value) !== 'TD') return [];
    return pair(shortText(cell, 80), value, row) ?? [];
  });
}

const FIELDS =
  'input:not([type=hidden],[type=checkbox],[type=radio],[type=button],[type=submit]),select';
const holdsField = (element: Element) => element.querySelector(FIELDS) !== null;

/** Holds pairs itself: fields with a label each, rows of two. */
const isGroup = (element: Element) =>
  element.querySelectorAll('label,dt,th').length > 0 || element.querySelectorAll(FIELDS).length > 1;

export const isField = (element: Element) => /^(?:INPUT|SELECT)$/.test(tagOf(element));

/** More than a label: several parts with words. */
const isBranch = (element: Element) =>
  [...element.children].filter((child) => shortText(child, 4) !== '').length > 1;

export function pair(label: string, holder: Element, row: Element): Pair | null {
  const named = named_(label, valueIn(holder));
  return named && { ...named, element: holder, row };
}

export function valueIn(holder: Element): string {
  const field = isField(holder) ? holder : holder.querySelector(FIELDS);
  if (field && isField(field)) {
    const chosen =
      tagOf(field) === 'SELECT'
        ? (field as HTMLSelectElement).selectedOptions[0]?.text
        : (field as HTMLInputElement).value;
    if (chosen?.trim()) return chosen.trim();
  }
  return readable(holder);
}

function readable(holder: Element): string {
  let out = '';
  const visit = (element: Element) => {
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) out += (node as Text).data;
      else if (node.nodeType === Node.ELEMENT_NODE) {
        const inner = node as Element;
        if (!isSilent(inner) && !/^(?:BUTTON|I)$/.test(tagOf(inner))) {
          out += ' ';
          visit(inner);
        }
      }
      if (out.length > VALUE_LIMIT + 50) return;
    }
  };
  visit(holder);
  return out.replace(/\s+/g, ' ').trim();
}

function spokenPair(text: string, row: Element): Pair | null {
  const found = /^([^:\uff1a]{1,24})[:\uff1a]\s*(.{1,200})$/.exec(text);
  if (!found || /^\d+$/.test(found[1] ?? '')) return null;
  const named = named_(found[1] ?? '', found[2] ?? '');
  return named && { ...named, element: row, row };
}

function named_(given: string, value: string): { label: string; value: string } | null {
  const label = given.replace(/\s*[:\uff1a]\s*$|\s+(?:edit|change|编辑|修改|編輯)$/i, '').trim();
  if (!isLabel(label) || !value || value.length > VALUE_LIMIT || value === label) return null;
  if (ACTION.test(value) || LOGGED_IN.test(label) || !/[\p{L}\p{N}]/u.test(value)) return null;
  return { label, value };
}

const isLabel = (text: string) =>
  text.length > 0 &&
  text.length <= LABEL_LIMIT &&
  !NO_LABEL.test(text) &&
  text.split(/\s+/).length <= 5 &&
  /\p{L}/u.test(text);
