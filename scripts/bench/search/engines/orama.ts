import { create, insertMultiple, search } from '@orama/orama';
import { type Engine, FIELDS, MOST, paired, WEIGHTS } from './engine';

/** Orama with a tokenizer for Chinese; one slip is allowed, and any of the words will do. */
export const orama: Engine = {
  name: 'Orama',
  async build(documents) {
    const engine = create({
      schema: {
        titles: 'string',
        sayings: 'string',
        keywords: 'string',
        texts: 'string',
        pinyin: 'string',
      },
      components: {
        tokenizer: { language: 'english', normalizationCache: new Map(), tokenize: paired },
      },
    });
    const rows = documents.map(({ id, ...texts }) => ({ ...texts, id: String(id) }));
    await insertMultiple(engine, rows, 2000);
    return async (query) => {
      const { hits } = await search(engine, {
        term: query,
        properties: [...FIELDS],
        boost: WEIGHTS,
        limit: MOST,
        threshold: 1,
        tolerance: /^[a-z ]{4,}$/i.test(query) ? 1 : 0,
      });
      return hits.map(({ id }) => Number(id));
    };
  },
};
