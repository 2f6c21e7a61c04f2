import type { SubjectWeighing } from '@/utils/detection/model/need-model';
import { type SubjectInput, subjectParts } from '@/utils/detection/model/weigh-subject';
import type { Unseen } from './judge-unseen';
import { minimise } from './minimise';

const PARTS = [
  'words',
  'own',
  'all',
  'saysOther',
  'saysSelf',
  'bias',
] as const satisfies (keyof SubjectWeighing)[];
const PENALTY = 0.01;
const ITERATIONS = 200;

export interface JudgedSubject extends SubjectInput {
  author: string;
  isOther: boolean;
}

/** One for each need whose subject is labelled. */
export const judgedSubjects = (unseen: readonly Unseen[]): JudgedSubject[] =>
  unseen.flatMap(({ sample, other }) => {
    const { subject, needs = [] } = sample.item.expect;
    if (subject === undefined) return [];
    const { whom, author } = sample;
    return needs.map((need) => ({
      author,
      isOther: subject === 'other',
      words: other,
      own: whom.balances.get(need) ?? 0,
      all: [...whom.balances.values()].reduce((sum, own) => sum + own, 0),
      saysOther: whom.saysOther,
      saysSelf: whom.saysSelf,
      grams: sample.grams,
    }));
  });

/** Logistic regression over what words and rules say of whose a need is. */
export function fitSubject(judged: readonly JudgedSubject[]): SubjectWeighing {
  const rows = judged.map((one) => {
    const parts = subjectParts(one);
    return { parts: PARTS.map((part) => parts[part]), label: one.isOther ? 1 : 0 };
  });
  const point = new Float64Array(PARTS.length);
  minimise(
    (weights, gradient) => {
      let loss = 0;
      weights.forEach((weight, at) => {
        loss += PENALTY * weight * weight;
        gradient[at] = 2 * PENALTY * weight;
      });
      for (const { parts, label } of rows) {
        const logit = parts.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
        loss += Math.max(logit, 0) - label * logit + Math.log1p(Math.exp(-Math.abs(logit)));
        const error = 1 / (1 + Math.exp(-logit)) - label;
        parts.forEach((value, at) => {
          gradient[at] = (gradient[at] ?? 0) + error * value;
        });
      }
      return loss;
    },
    point,
    ITERATIONS,
  );
  const of = (part: (typeof PARTS)[number]) => point[PARTS.indexOf(part)] ?? 0;
  return {
    words: of('words'),
    own: of('own'),
    all: of('all'),
    saysOther: of('saysOther'),
    saysSelf: of('saysSelf'),
    bias: of('bias'),
  };
}
