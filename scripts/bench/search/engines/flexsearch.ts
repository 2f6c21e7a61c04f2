import { Document, type DocumentData } from 'flexsearch';
import { type BenchDocument, type Engine, FIELDS, MOST, paired, WEIGHTS } from './engine';

/** FlexSearch with an encoder for Chinese and beginnings of words; any of the words suggests a result. */
export const flexSearch: Engine = {
  name: 'FlexSearch',
  build(documents) {
    const engine = new Document({
      document: {
        id: 'id',
        index: FIELDS.map((field) => ({ field, encode: paired, tokenize: 'forward' })),
      },
    } as ConstructorParameters<typeof Document>[0]);
    for (const document of documents) engine.add(document as BenchDocument & DocumentData);
    return async (query) => {
      const scores = new Map<number, number>();
      for (const { field, result } of await engine.search(query, { limit: 50, suggest: true })) {
        const weight = WEIGHTS[field as keyof typeof WEIGHTS] ?? 0;
        // It gives an order and no scores: fields are put together by rank.
        for (const [rank, id] of (result as number[]).entries()) {
          scores.set(id, (scores.get(id) ?? 0) + weight / (rank + 2));
        }
      }
      return [...scores]
        .sort((a, b) => b[1] - a[1])
        .slice(0, MOST)
        .map(([id]) => id);
    };
  },
};
