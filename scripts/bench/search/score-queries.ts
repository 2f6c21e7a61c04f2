import { readFileSync } from 'node:fs';

/** A query with the results that are right for it: any of them counts. */
export interface JudgedQuery {
  id: string;
  kind: string;
  query: string;
  lang: string;
  expect: { kind: string; id: string }[];
}

export interface Quality {
  queries: number;
  hit1: number;
  hit5: number;
  mrr: number;
}

export function readQueries(file: string): JudgedQuery[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as JudgedQuery);
}

/** Rank of the first right result, from 1; 0 where none is. */
export function rankOf(query: JudgedQuery, found: readonly { kind: string; id: string }[]): number {
  const right = new Set(query.expect.map(({ kind, id }) => `${kind}/${id}`));
  return found.findIndex(({ kind, id }) => right.has(`${kind}/${id}`)) + 1;
}

export function qualityOf(ranks: readonly number[]): Quality {
  const share = (test: (rank: number) => boolean) => ranks.filter(test).length / ranks.length;
  return {
    queries: ranks.length,
    hit1: share((rank) => rank === 1),
    hit5: share((rank) => rank >= 1 && rank <= 5),
    mrr: ranks.reduce((sum, rank) => sum + (rank ? 1 / rank : 0), 0) / ranks.length,
  };
}
