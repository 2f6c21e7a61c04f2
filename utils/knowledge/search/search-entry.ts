/** What a result can be; `id` is the need's, topic's or fraud type's id for the first three. */
export const SEARCH_KINDS = ['playbook', 'script', 'fraud', 'term', 'saying', 'hotline'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Which words of an entry matched. */
export type MatchedBy = 'title' | 'keyword' | 'saying' | 'example' | 'text' | 'pinyin';

export interface SearchField {
  by: MatchedBy;
  text: string;
}

/** How much a match in a field says: a title more than a sentence somewhere in the text. */
export const FIELD_WEIGHTS: Readonly<Record<MatchedBy, number>> = {
  title: 1,
  pinyin: 0.9,
  saying: 0.85,
  keyword: 0.75,
  example: 0.6,
  text: 0.35,
};

/** One thing that can be found, with all the words that lead to it. */
export interface SearchEntry {
  kind: SearchKind;
  id: string;
  /** In the interface's language. */
  title: string;
  fields: SearchField[];
}
