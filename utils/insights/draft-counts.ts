import type { Finding } from '@/utils/contract/draft';
import type { CountedThing, CountMark } from '@/utils/contract/insights';

const TERM = 'term:';
type Counted = Pick<Finding, 'rule' | 'id'>;

/**
 * What a finding is counted under: the rule or the term that made it. Where the rule's name holds the
 * draft's own words, the kind of finding stands for it.
 */
export function findingMark(what: CountedThing, { rule, id }: Counted): CountMark {
  if (rule.startsWith(TERM)) return { what, about: `term/${rule.slice(TERM.length)}`, detail: '' };
  return { what, about: rule.includes(':') ? `finding/${id}` : `draft-rule/${rule}`, detail: '' };
}

/**
 * What has been counted of the draft at hand, by what it is counted under: the last such finding,
 * whether it still stands in the draft, and whether the agent has settled it.
 */
export type DraftCounts = Readonly<
  Record<string, { finding: Counted; stands: boolean; settled: boolean }>
>;
export const NO_DRAFT: DraftCounts = {};

interface Outcome {
  counts: DraftCounts;
  marks: CountMark[];
}

/**
 * Goes on with the draft: each rule is shown once a draft. A draft that is gone while something still
 * stood in it was sent like that; what the agent rewrote before was neither taken nor ignored.
 * `findings` null: nothing is written any more.
 */
export function countDraft(before: DraftCounts, findings: readonly Counted[] | null): Outcome {
  if (!findings) return { counts: NO_DRAFT, marks: ignoredIn(before) };
  const known = Object.entries(before).map(([name, seen]) => [name, { ...seen, stands: false }]);
  const counts: Record<string, DraftCounts[string]> = Object.fromEntries(known);
  const marks: CountMark[] = [];
  for (const finding of findings) {
    const mark = findingMark('finding-shown', finding);
    const seen = counts[mark.about];
    if (!seen) marks.push(mark);
    counts[mark.about] = { finding, stands: true, settled: seen?.settled ?? false };
  }
  return { counts, marks };
}

/** The agent took the better wording, or would not hear of it: counted once a draft. */
export function settleFinding(
  before: DraftCounts,
  finding: Counted,
  what: 'finding-taken' | 'finding-ignored',
): Outcome {
  const mark = findingMark(what, finding);
  const seen = before[mark.about];
  if (!seen || seen.settled) return { counts: before, marks: [] };
  return { counts: { ...before, [mark.about]: { ...seen, settled: true } }, marks: [mark] };
}

const ignoredIn = (counts: DraftCounts): CountMark[] =>
  Object.values(counts).flatMap(({ finding, stands, settled }) =>
    stands && !settled ? [findingMark('finding-ignored', finding)] : [],
  );
