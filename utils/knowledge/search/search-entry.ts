import type { Region } from '@/utils/contract/region';
import type { Language } from '@/utils/contract/text';

/** What a result can be; `id` is the need's, topic's or fraud type's id for the first three. */
export const SEARCH_KINDS = [
  'playbook',
  'script',
  'fraud',
  'action',
  'term',
  'saying',
  'case',
  'hotline',
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Which words of an entry matched, the most telling first: the index keeps this order. */
export const MATCHED_BY = ['title', 'saying', 'keyword', 'example', 'text'] as const;
export type MatchedBy = (typeof MATCHED_BY)[number];

export interface SearchField {
  by: MatchedBy;
  text: string;
}

/** How much a match in a field says: a title more than a sentence somewhere in the text. */
export const FIELD_WEIGHTS: Readonly<Record<MatchedBy, number>> = {
  title: 1,
  saying: 0.9,
  keyword: 0.75,
  example: 0.65,
  text: 0.35,
};

/**
 * What leads to an action comes before an explanation of equal fit, unless the query is the name of
 * what explains.
 */
export const KIND_WEIGHTS: Readonly<Record<SearchKind, number>> = {
  playbook: 1,
  script: 1,
  fraud: 1,
  hotline: 0.6,
  action: 0.9,
  term: 0.5,
  saying: 0.45,
  case: 0.5,
};

/** One thing that can be found, with all the words that lead to it, whatever the language. */
export interface SearchEntry {
  kind: SearchKind;
  id: string;
  titles: Readonly<Record<Language, string>>;
  fields: readonly SearchField[];
  /** Needs it is for, by id. */
  needs: readonly string[];
  /** Topics and fraud types it belongs to, by id. */
  topics: readonly string[];
  /** The language it is written in; null: in every one. */
  language: 'zh-Hans' | 'en' | null;
  /** The only region in which it is shown; null: in every one. */
  region: Region | null;
  /** For a topic that nobody has written a script for: the script that comes nearest. */
  nearest: string | null;
}
