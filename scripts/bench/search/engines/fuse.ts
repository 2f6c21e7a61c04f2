import Fuse from 'fuse.js';
import { fold } from '@/utils/knowledge/search/text/grams';
import { type Engine, FIELDS, MOST, WEIGHTS } from './engine';

/** Fuse.js as it comes, with the two settings its documentation names for long texts. */
export const fuse: Engine = {
  name: 'Fuse.js',
  build(documents) {
    const engine = new Fuse(documents, {
      keys: FIELDS.map((name) => ({ name, weight: WEIGHTS[name] })),
      ignoreLocation: true,
      threshold: 0.6,
      includeScore: true,
    });
    return (query) => engine.search(fold(query), { limit: MOST }).map(({ item }) => item.id);
  },
};
