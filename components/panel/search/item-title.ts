import type { Item, ItemOf } from '@/utils/contract/pack';
import { type Language, textIn } from '@/utils/contract/text';

export const SHOWN_KINDS = [
  'need',
  'script',
  'fraud',
  'action',
  'term',
  'saying',
  'case',
  'hotline',
] as const;
export type ShownKind = (typeof SHOWN_KINDS)[number];
/** An item that has a detail view. */
export type ShownItem = ItemOf<ShownKind>;

export function isShown(item: Item): item is ShownItem {
  if (item.kind === 'hotline') return item.verifiedOn !== null;
  return (SHOWN_KINDS as readonly string[]).includes(item.kind);
}

/** What an item is called in a list. A need is called by what helps, never by what is wrong. */
export function itemTitle(item: ShownItem, language: Language): string {
  switch (item.kind) {
    case 'need':
      return item.helps.map((help) => textIn(help, language)).join(' · ');
    case 'term':
      return textIn(item.word, language);
    case 'saying':
      return item.phrases[0] ?? item.id;
    default:
      return textIn(item.title, language);
  }
}

/** A second line that helps to tell results apart; empty when there is none. */
export function itemHint(item: ShownItem, language: Language): string {
  switch (item.kind) {
    case 'need':
      return textIn(item.title, language);
    case 'term':
      return textIn(item.plain, language);
    case 'saying':
      return item.confirm;
    case 'fraud':
      return item.givesAway[0] ? textIn(item.givesAway[0], language) : '';
    case 'script':
      return textIn(item.opening, language);
    case 'action':
      return textIn(item.when, language);
    case 'case':
      return textIn(item.lesson, language);
    case 'hotline':
      return item.number;
  }
}
