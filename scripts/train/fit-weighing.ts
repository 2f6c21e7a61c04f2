import type { NeedWeighing } from '@/utils/detection/model/need-model';
import { type WeighedInput, weighedParts } from '@/utils/detection/model/weigh-needs';
import { minimise } from './minimise';

/** One need in one case. */
export interface Judged extends WeighedInput {
  need: string;
  label: 0 | 1;
  /** Shown whatever the words say. */
  firm: boolean;
  /** How many grams the case holds. */
  grams: number;
}

const PARTS = [
  'words',
  'rules',
  'ruleShows',
  'otherWords',
  'otherRules',
  'anyNeed',
  'latin',
  'bias',
] as const satisfies (keyof NeedWeighing)[];
/** How strongly a need's own weights are held near those of all. */
const OWN_PENALTY = 6;
const SHARED_PENALTY = 0.01;
const ITERATIONS = 200;

export type Weights = Omit<NeedWeighing, 'showFrom'>;

/** Logistic regression over what words and rules say: shared weights, from which needs differ a little. */
export function fitWeighing(
  judged: readonly Judged[],
  needs: readonly string[],
): Map<string, Weights> {
  const size = PARTS.length + needs.length * 2;
  const rows = judged.map((one) => {
    const parts = weighedParts(one);
    return {
      parts: Float64Array.of(...PARTS.map((part) => parts[part]), ...one.beside),
      own: (needs.indexOf(one.need) + 1) * size,
      label: one.label,
    };
  });
  const point = new Float64Array(size * (needs.length + 1));
  minimise(
    (weights, gradient) => {
      let loss = 0;
      for (let at = 0; at < weights.length; at += 1) {
        const penalty = at < size ? SHARED_PENALTY : OWN_PENALTY;
        const weight = weights[at] ?? 0;
        loss += penalty * weight * weight;
        gradient[at] = 2 * penalty * weight;
      }
      for (const { parts, own, label } of rows) {
        let logit = 0;
        for (let part = 0; part < size; part += 1)
          logit += (parts[part] ?? 0) * ((weights[part] ?? 0) + (weights[own + part] ?? 0));
        loss += Math.max(logit, 0) - label * logit + Math.log1p(Math.exp(-Math.abs(logit)));
        const error = 1 / (1 + Math.exp(-logit)) - label;
        for (let part = 0; part < size; part += 1) {
          const change = error * (parts[part] ?? 0);
          gradient[part] = (gradient[part] ?? 0) + change;
          gradient[own + part] = (gradient[own + part] ?? 0) + change;
        }
      }
      return loss;
    },
    point,
    ITERATIONS,
  );
  return new Map(
    needs.map((need, index) => {
      const own = (index + 1) * size;
      const weights = Array.from(
        point.subarray(0, size),
        (shared, at) => shared + (point[own + at] ?? 0),
      );
      const of = (part: (typeof PARTS)[number]) => weights[PARTS.indexOf(part)] ?? 0;
      return [
        need,
        {
          words: of('words'),
          rules: of('rules'),
          ruleShows: of('ruleShows'),
          otherWords: of('otherWords'),
          otherRules: of('otherRules'),
          anyNeed: of('anyNeed'),
          latin: of('latin'),
          bias: of('bias'),
          beside: weights.slice(PARTS.length),
        },
      ];
    }),
  );
}
