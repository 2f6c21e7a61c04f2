import type { ItemOf } from '@/utils/contract/pack';
import type { SearchEntry } from '../search-entry';
import { plainFields, sameTitle, textFields, titlesOf } from './entry-fields';
import type { EntrySources } from './search-entries';

export function termEntry(term: ItemOf<'term'>, { said }: EntrySources): SearchEntry {
  return {
    kind: 'term',
    id: term.id,
    titles: titlesOf(term.word),
    fields: [
      ...textFields('title', [term.word]),
      ...plainFields('title', term.aliases),
      ...textFields('keyword', [term.plain]),
      ...plainFields('saying', said.get(`term/${term.id}`) ?? []),
    ],
    needs: [],
    topics: [],
    language: null,
    region: null,
    nearest: null,
  };
}

/** `phrases`: the saying's patterns as plain words; the first is its title. */
export function sayingEntry(
  saying: ItemOf<'saying'>,
  phrases: readonly string[],
  { knowledge }: EntrySources,
): SearchEntry {
  const words = saying.meanings.map((term) => knowledge.get('term', term)?.word);
  return {
    kind: 'saying',
    id: saying.id,
    titles: sameTitle(phrases[0] ?? saying.id),
    fields: [
      ...plainFields('title', phrases),
      ...textFields('keyword', words),
      ...plainFields('text', [saying.confirm]),
    ],
    needs: [],
    topics: saying.topics,
    language: saying.language,
    region: null,
    nearest: null,
  };
}
