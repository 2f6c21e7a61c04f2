import MiniSearch from 'minisearch';
import { type Engine, FIELDS, MOST, segmented, WEIGHTS } from './engine';

/** MiniSearch with a tokenizer for Chinese, prefixes and fuzzy words, as its documentation advises. */
export const miniSearch: Engine = {
  name: 'MiniSearch',
  build(documents) {
    const engine = new MiniSearch({
      fields: [...FIELDS],
      tokenize: segmented,
      searchOptions: {
        boost: WEIGHTS,
        prefix: true,
        fuzzy: (term) => (/^[a-z]{4,}$/.test(term) ? 0.2 : false),
      },
    });
    engine.addAll(documents);
    return (query) =>
      engine
        .search(query)
        .slice(0, MOST)
        .map(({ id }) => id as number);
  },
};
