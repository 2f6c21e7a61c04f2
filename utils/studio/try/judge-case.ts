import type { Assessment } from '@/utils/contract/assessment';
import type { OurCase } from '@/utils/contract/studio';

export const CASE_ERRORS = ['missed', 'extra', 'wrong-person', 'no-topic', 'wrong-fraud'] as const;

/** Something that was found otherwise than the case expects; `id` of the need, topic or fraud type. */
export interface CaseError {
  code: (typeof CASE_ERRORS)[number];
  id: string;
}

/** Counts over needs, as `npm run evaluate` counts them. */
export interface NeedCounts {
  right: number;
  extra: number;
  missed: number;
}

export interface Judgement {
  errors: CaseError[];
  counts: NeedCounts;
}

/** Agents are offered so many scripts at once. */
const TOPICS_SHOWN = 3;

/** Holds what was found against what the case expects; what it does not name is not judged. */
export function judgeCase({ expect }: Pick<OurCase, 'expect'>, found: Assessment): Judgement {
  const { topic } = expect;
  const { errors, counts } = judgeNeeds(expect, found);
  if (topic && !found.topics.slice(0, TOPICS_SHOWN).includes(topic)) {
    errors.push({ code: 'no-topic', id: topic });
  }
  return { errors: [...errors, ...fraudErrors(expect, found)], counts };
}

function judgeNeeds(
  { needs, optional = [], subject }: OurCase['expect'],
  found: Assessment,
): Judgement {
  const errors: CaseError[] = [];
  const counts = { right: 0, extra: 0, missed: 0 };
  if (!needs) return { errors, counts };
  for (const id of new Set(needs)) {
    const finding = found.needs.find(({ need }) => need === id);
    counts[finding ? 'right' : 'missed'] += 1;
    if (!finding) errors.push({ code: 'missed', id });
    else if (subject && finding.subject !== subject) errors.push({ code: 'wrong-person', id });
  }
  const allowed = new Set([...needs, ...optional]);
  for (const { need } of found.needs.filter((one) => !allowed.has(one.need))) {
    counts.extra += 1;
    errors.push({ code: 'extra', id: need });
  }
  return { errors, counts };
}

function fraudErrors({ needs, fraudType }: OurCase['expect'], { fraud }: Assessment): CaseError[] {
  const expected = typeof fraudType === 'string' ? [fraudType] : (fraudType ?? []);
  const [id] = expected;
  // Where no alert comes up at all, the need that is missed says so.
  if (id === undefined || !fraud || !needs?.includes('fraud-risk')) return [];
  return expected.includes(fraud.types[0] ?? '') ? [] : [{ code: 'wrong-fraud', id }];
}
