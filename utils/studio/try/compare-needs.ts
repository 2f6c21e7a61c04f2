import type { Assessment, NeedFinding } from '@/utils/contract/assessment';
import type { Pair } from './tried';

export const NEED_CHANGES = ['new', 'gone', 'other-person', 'surer', 'less-sure'] as const;
/** What the drafts do to a need that is found; null: nothing that anybody would notice. */
export type NeedChange = (typeof NEED_CHANGES)[number] | null;

/** What is shown is whole per cents, and two of them are no difference to anybody. */
const NOTICED = 0.02;

/** By need, what the drafts change. */
export function compareNeeds({ before, after }: Pair<Assessment>): ReadonlyMap<string, NeedChange> {
  const old = new Map(before.needs.map((finding) => [finding.need, finding]));
  const changes = new Map<string, NeedChange>();
  for (const finding of after.needs) {
    changes.set(finding.need, changeOf(old.get(finding.need), finding));
    old.delete(finding.need);
  }
  for (const need of old.keys()) changes.set(need, 'gone');
  return changes;
}

function changeOf(before: NeedFinding | undefined, after: NeedFinding): NeedChange {
  if (!before) return 'new';
  if (before.subject !== after.subject) return 'other-person';
  const more = after.confidence - before.confidence;
  if (Math.abs(more) < NOTICED) return null;
  return more > 0 ? 'surer' : 'less-sure';
}

/** Whether anything that an agent sees differs. */
export function differ({ before, after }: Pair<Assessment>): boolean {
  const plain = ({ needs, topics, fraud }: Assessment) =>
    JSON.stringify([
      needs.map(({ need, subject, crisisKind, evidence }) => [need, subject, crisisKind, evidence]),
      topics,
      fraud,
    ]);
  const changed = [...compareNeeds({ before, after }).values()].some((change) => change !== null);
  return changed || plain(before) !== plain(after);
}
