import { childrenOf, isSilent, ownText, shortText, tagOf } from './tree';

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
const NO_LABEL = /\d{3,}|https?:|[。!?!?;;]/;

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
    (kid) => isField(kid) || (!isSilent(kid) && shortText(kid, 4) !== ''),
  );
  const own = ownText(row);
  if (kids.length === 0) return spokenPair(own, row);
  const [first, second] = kids;
  if (!first) return null;
  if (kids.length === 1 && own) return pairBeside(row, first, own);
  if (kids.length !== 2 || !second || own.replace(/[::\s]/g, '')) return null;
  const label = shortText(first, 80);
  if (isField(first) || isBranch(first)) return null;
  return pair(label, second, row);
}

/** `<b>Label</b> value` or `Label: <i>value</i>`. */
function pairBeside(row: Element, only: Element, own: string): Pair | null {
  const label = shortText(only, 60);
  const labels =
    /[::]\s*$/.test(label) ||
    /^[::]/.test(own) ||
    /^(?:B|STRONG|LABEL|DT|TH|SPAN|EM)$/.test(tagOf(only));
  if (labels && row.textContent?.trim().startsWith(label)) {
    const named = named_(label, own.replace(/^[::\s]+/, ''));
    if (named) return { ...named, element: row, row };
  }
  return /[::]\s*$/.test(own) && isLabel(own) ? pair(own, only, row) : null;
}

const isField = (element: Element) => /^(?:INPUT|SELECT)$/.test(tagOf(element));

/** More than a label: several parts with words. */
const isBranch = (element: Element) =>
  [...element.children].filter((child) => shortText(child, 4) !== '').length > 1;

function pair(label: string, holder: Element, row: Element): Pair | null {
  const named = named_(label, valueIn(holder));
  return named && { ...named, element: holder, row };
}

export function valueIn(holder: Element): string {
  const field = isField(holder)
    ? holder
    : holder.querySelector(
        'input:not([type=hidden],[type=checkbox],[type=radio],[type=button],[type=submit]),select',
      );
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
  const found = /^([^::]{1,24})[::]\s*(.{1,200})$/.exec(text);
  if (!found || /^\d+$/.test(found[1] ?? '')) return null;
  const named = named_(found[1] ?? '', found[2] ?? '');
  return named && { ...named, element: row, row };
}

function named_(given: string, value: string): { label: string; value: string } | null {
  const label = given.replace(/\s*[::]\s*$/, '').trim();
  if (!isLabel(label) || !value || value.length > VALUE_LIMIT || value === label) return null;
  return { label, value };
}

const isLabel = (text: string) =>
  text.length > 0 &&
  text.length <= LABEL_LIMIT &&
  !NO_LABEL.test(text) &&
  text.split(/\s+/).length <= 5 &&
  /\p{L}/u.test(text);
