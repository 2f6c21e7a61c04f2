import type { ItemKind } from '@/utils/contract/pack';

/** What can be kept in a table; the rest has too many levels for one. */
export const TABLE_KINDS = ['term', 'saying', 'hotline', 'case', 'script'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

export const isTableKind = (kind: ItemKind): kind is TableKind =>
  (TABLE_KINDS as readonly string[]).includes(kind);
