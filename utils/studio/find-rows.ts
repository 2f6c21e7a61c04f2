import type { ItemKind } from '@/utils/contract/pack';
import type { UnfinishedItem } from '@/utils/contract/studio';
import { LANGUAGES } from '@/utils/contract/text';
import type { ContentRow } from './content-rows';
import { nameItem } from './name-item';

/** What a list can be narrowed to; `draft`: not published yet; `ours`: differs from what came. */
export const ROW_STATES = ['draft', 'ours', 'overdue', 'unverified'] as const;
export type RowState = (typeof ROW_STATES)[number];

export interface RowFilter {
  /** Every word, whatever the language, must stand somewhere in the item; empty: all items. */
  query: string;
  /** Null: all. */
  kind: ItemKind | null;
  state: RowState | null;
}

/** The rows that fit, in their order; those whose own name fits come first. `today` is YYYY-MM-DD. */
export function findRows(
  rows: readonly ContentRow[],
  filter: RowFilter,
  today: string,
): ContentRow[] {
  const wanted = fold(filter.query).split(/\s+/).filter(Boolean);
  const found = rows.filter(
    (row) =>
      (filter.kind === null || row.kind === filter.kind) &&
      (filter.state === null || isInState(row, filter.state, today)) &&
      wanted.every((word) => wordsOf(row.item).includes(word)),
  );
  if (wanted.length === 0) return found;
  const named = new Set(
    found.filter(({ item }) => wanted.every((word) => fold(namesOf(item)).includes(word))),
  );
  return [...named, ...found.filter((row) => !named.has(row))];
}

const namesOf = (item: UnfinishedItem) =>
  [item.id, ...LANGUAGES.map((language) => nameItem(item, language))].join('\n');

export function isInState(row: ContentRow, state: RowState, today: string): boolean {
  switch (state) {
    case 'draft':
      return row.draft !== null;
    case 'ours':
      return row.origin !== 'as-it-came';
    case 'overdue':
      return row.reviewBy !== null && row.reviewBy < today;
    case 'unverified':
      return row.unverified;
  }
}

const known = new WeakMap<UnfinishedItem, string>();

/** All words of an item in one string; made once, so that every further key costs a look. */
export function wordsOf(item: UnfinishedItem): string {
  const before = known.get(item);
  if (before !== undefined) return before;
  const words: string[] = [];
  collect(item, words);
  const all = fold(words.join('\n'));
  known.set(item, all);
  return all;
}

function collect(value: unknown, words: string[]): void {
  if (typeof value === 'string') words.push(value);
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) collect(inner, words);
}

/** Full width and half width, capitals and small letters are the same. */
const fold = (text: string) => text.normalize('NFKC').toLowerCase();
