import type { OurCase } from '@/utils/contract/studio';
import type { Steps } from '@/utils/exchange/slices';
import { type CaseError, judgeCase, type NeedCounts } from './judge-case';
import type { Assess, Pair } from './tried';

/** In the order in which a trainer has to look at them. */
export const OUTCOMES = ['worse', 'better', 'still-wrong', 'right'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface RunCase {
  item: OurCase;
  outcome: Outcome;
  errors: Pair<CaseError[]>;
}

export interface CaseRun {
  cases: RunCase[];
  counts: Pair<NeedCounts>;
}

/** Runs every case by both; a step for each, so that the page stays alive in between. */
export function* runCases(cases: readonly OurCase[], assess: Pair<Assess>): Steps<CaseRun> {
  const run: CaseRun = { cases: [], counts: { before: nothing(), after: nothing() } };
  for (const [index, item] of cases.entries()) {
    const before = judgeCase(item, assess.before(item));
    const same = assess.after === assess.before;
    const after = same ? before : judgeCase(item, assess.after(item));
    const errors = { before: before.errors, after: after.errors };
    run.cases.push({ item, errors, outcome: outcomeOf(errors) });
    add(run.counts.before, before.counts);
    add(run.counts.after, after.counts);
    yield (index + 1) / cases.length;
  }
  return run;
}

/** One new fault makes it worse, whatever else it mends: it is somebody who is served wrongly. */
export function outcomeOf({ before, after }: Pair<readonly CaseError[]>): Outcome {
  const old = new Set(before.map(nameOf));
  if (after.some((error) => !old.has(nameOf(error)))) return 'worse';
  if (after.length < before.length) return 'better';
  return after.length > 0 ? 'still-wrong' : 'right';
}

const nameOf = ({ code, id }: CaseError) => `${code} ${id}`;
const nothing = (): NeedCounts => ({ right: 0, extra: 0, missed: 0 });

function add(to: NeedCounts, more: NeedCounts): void {
  to.right += more.right;
  to.extra += more.extra;
  to.missed += more.missed;
}

/** Micro F1 over all needs, 0–1; null where there is nothing to divide by. */
export function microF1({ right, extra, missed }: NeedCounts): number | null {
  const all = 2 * right + extra + missed;
  return all > 0 ? (2 * right) / all : null;
}
