import { believed, weighNeed } from '@/utils/detection/model/weigh-needs';
import type { Judged, Weights } from './fit-weighing';

/** How much a miss counts beside a false alarm: recall is worth this much of precision, squared. */
const BETA = 0.75;
/** A crisis is looked for with recall first. */
const CRISIS_BETA = 2;
/** As many positives as a need must have to stand half by its own best limit. */
const TRUST = 60;
/**
 * How much surer, in odds, a need must be than the best limit for the cases judged here: the content
 * has learnt from their authors, whom it does not know any more when somebody else writes. Chosen with
 * rounds 4 to 7 in view.
 */
const CAUTION = 1.4;
const CRISIS_CAUTION = 1.3;
const LIMITS = Array.from({ length: 91 }, (_, step) => 0.05 + step / 100);

/**
 * What words must say for any need at all, so that they are believed of one: less for a crisis, which
 * is looked for with recall first. What lower numbers show more of is ordinary queries.
 */
const DOUBT_BELOW = 5;
const CRISIS_DOUBT_BELOW = 3;

export const doubtBelow = (need: string) => (need === 'crisis' ? CRISIS_DOUBT_BELOW : DOUBT_BELOW);

/** The chance that decides whether the need is shown. */
export const chanceOf = (one: Judged, weights: Weights | undefined) =>
  weights ? believed(weighNeed(one, { ...weights, showFrom: 0 }), one, doubtBelow(one.need)) : 0;

/** By need, the chance from which it is shown: between the best for it alone and the best for all. */
export function chooseShowFrom(
  judged: readonly Judged[],
  weighing: ReadonlyMap<string, Weights>,
): Map<string, number> {
  const chances = judged.map((one) => ({
    need: one.need,
    label: one.label,
    chance: one.firm ? 1 : chanceOf(one, weighing.get(one.need)),
  }));
  const common = bestLimit(chances, BETA);
  return new Map(
    [...weighing.keys()].map((need) => {
      const own = chances.filter((one) => one.need === need);
      const positives = own.filter(({ label }) => label === 1).length;
      const trust = positives / (positives + TRUST);
      const best = bestLimit(own, need === 'crisis' ? CRISIS_BETA : BETA);
      const limit = best * trust + common * (1 - trust);
      return [need, withCaution(limit, need === 'crisis' ? CRISIS_CAUTION : CAUTION)];
    }),
  );
}

function withCaution(chance: number, caution: number): number {
  const odds = (chance / (1 - chance)) * caution;
  return odds / (1 + odds);
}

function bestLimit(chances: { label: 0 | 1; chance: number }[], beta: number): number {
  let best = 0.5;
  let most = -1;
  for (const limit of LIMITS) {
    let right = 0;
    let wrong = 0;
    let missed = 0;
    for (const { label, chance } of chances) {
      if (chance < limit) missed += label;
      else if (label === 1) right += 1;
      else wrong += 1;
    }
    const square = beta * beta;
    const score = ((1 + square) * right) / ((1 + square) * right + square * missed + wrong || 1);
    if (score > most) {
      most = score;
      best = limit;
    }
  }
  return best;
}
