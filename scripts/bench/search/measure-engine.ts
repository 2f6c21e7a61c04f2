import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Find } from './engines/engine';
import { type JudgedQuery, type Quality, qualityOf, rankOf } from './score-queries';

export interface Measured {
  name: string;
  buildMs: number;
  megabytes: number;
  /** Of single keystrokes, ascending. */
  times: number[];
  all: Quality;
  kinds: Record<string, Quality>;
}

/** An engine that is slower than this for all queries is measured on as many as it manages. */
const BUDGET = 10_000;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function memory(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Of this process alone, so that other work on the machine does not count. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Builds an engine and asks it every query, whole and keystroke by keystroke. */
export async function measureEngine(
  name: string,
  build: () => Find | Promise<Find>,
  keys: readonly { kind: string; id: string }[],
  queries: readonly JudgedQuery[],
): Promise<Measured> {
  const before = memory();
  const started = processorMs();
  const find = await build();
  const buildMs = processorMs() - started;
  const megabytes = memory() - before;
  const ranks = new Map<string, number[]>();
  await spend(queries, async (query) => {
    const found = await find(query.query);
    const rank = rankOf(
      query,
      found.flatMap((position) => keys[position] ?? []),
    );
    ranks.set(query.kind, [...(ranks.get(query.kind) ?? []), rank]);
  });
  const times: number[] = [];
  const keystrokes = queries.flatMap(({ query }) => {
    const characters = [...query];
    return characters.map((_, at) => characters.slice(0, at + 1).join(''));
  });
  await spend(keystrokes, async (typed) => {
    const start = processorMs();
    await find(typed);
    times.push(processorMs() - start);
  });
  return {
    name,
    buildMs,
    megabytes,
    times: times.sort((a, b) => a - b),
    all: qualityOf([...ranks.values()].flat()),
    kinds: Object.fromEntries([...ranks].map(([kind, of]) => [kind, qualityOf(of)])),
  };
}

/** Does as much as fits into the budget, in an order that mixes the kinds. */
async function spend<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const until = processorMs() + BUDGET;
  for (const each of shuffled(all)) {
    if (processorMs() > until) return;
    await work(each);
  }
}

/** The same order every time. */
function shuffled<T>(all: readonly T[]): T[] {
  const step = 7919;
  return all.map((_, at) => all[(at * step) % all.length] as T);
}
