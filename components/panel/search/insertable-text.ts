import type { Text } from '@/utils/contract/text';
import type { ShownItem } from './item-title';

/** A variable that nobody has filled in, such as `{customerName}`. */
const UNFILLED = /\{[\w-]+\}/;

/** The sentence of an item that goes into the reply first; null where it has none to send as it is. */
export function insertableText(item: ShownItem, said: (text: Text) => string): string | null {
  const text = firstSentence(item, said);
  return text === null || UNFILLED.test(text) ? null : text;
}

function firstSentence(item: ShownItem, said: (text: Text) => string): string | null {
  switch (item.kind) {
    case 'need':
      return item.sayFirst[0] ? said(item.sayFirst[0]) : null;
    case 'script':
      // Where money or access is touched, the question comes before all else.
      return said(item.gate?.question ?? item.opening);
    case 'fraud':
      return item.spellBreakers[0] ? said(item.spellBreakers[0]) : null;
    case 'action':
      return item.text && item.into === 'reply' ? said(item.text) : null;
    case 'term':
      return said(item.plain);
    case 'saying':
      return item.confirm;
    case 'hotline':
      return `${said(item.title)} ${item.number}`;
    case 'case':
      return null;
  }
}
