import type { Adapter } from '@/utils/contract/adapter';
import { deepAll } from './deep-query';
import { plainText } from './plain-text';
import { firstIn, oneLine } from './read-value';

const ROW_LIMIT = 100;
const VALUE_LIMIT = 300;
const FIELD_LIMIT = 200;

/** The label → value pairs beside the conversation; the first of two equal labels counts. */
export function readFields(document: Document, adapter: Adapter): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { row, label, value } of adapter.fields) {
    for (const element of deepAll(document, row).slice(0, ROW_LIMIT)) {
      const name = shown(firstIn(element, label))?.replace(/\s*[:\uff1a]$/, '');
      const words = shown(valueElement(element, value));
      if (Object.keys(fields).length >= FIELD_LIMIT) return fields;
      if (name && words && !Object.hasOwn(fields, name)) fields[name] = words;
    }
  }
  return fields;
}

function valueElement(row: Element, selector: string): Element | null {
  if (!selector.startsWith('+')) return firstIn(row, selector);
  const next = row.nextElementSibling;
  return next?.matches(selector.slice(1)) ? next : null;
}

function shown(element: Element | null): string | null {
  if (!element) return null;
  const typed = typedIn(element);
  return oneLine((typed ?? plainText(element, { limit: VALUE_LIMIT })).slice(0, VALUE_LIMIT));
}

/** What stands in a field of a form; of a list, what is chosen there. */
function typedIn(element: Element): string | null {
  if (element.tagName === 'SELECT') {
    return [...(element as HTMLSelectElement).selectedOptions].map(({ text }) => text).join(', ');
  }
  return 'value' in element && typeof element.value === 'string' ? element.value : null;
}
