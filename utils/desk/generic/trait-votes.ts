import type { Spoken } from './assemble';

/** What marks mean on most desks: above 0 the customer's. */
export const PRIORS: Record<string, number> = {
  'w:customer': 4,
  'w:agent': -4,
  'w:theirs': 1.2,
  'w:mine': -1.2,
  's:start': 1,
  's:end': -1,
};

const SIDED = /^(?:s:|w:(?:mine|theirs))/;
const ROBOT = /\b(?:\w*bot|assistant|automation)\b|机器人|機器人|智能|小助手/i;

const OPPOSITE: Record<string, string> = {
  'w:mine': 'w:theirs',
  'w:theirs': 'w:mine',
  's:start': 's:end',
  's:end': 's:start',
};

/** What a mark means on most desks, or its contrary where its opposite is known to mean that here. */
export function priorOf(
  trait: string,
  votes: ReadonlyMap<string, number>,
  shares: ReadonlyMap<string, number>,
): number {
  const prior = trait === 's:start' && !shares.has('s:end') ? 0 : (PRIORS[trait] ?? 0);
  const taken = votes.get(OPPOSITE[trait] ?? '');
  return taken && Math.sign(taken) === Math.sign(prior) ? -prior : prior;
}

type Counts = Map<string, [customers: number, agents: number]>;

function countTraits(
  said: readonly Spoken[],
  keyOf: (spoken: Spoken) => string,
  strong: ReadonlyMap<string, number>,
): Counts {
  const counts: Counts = new Map();
  for (const spoken of said) {
    const score = strong.get(keyOf(spoken));
    if (!score) continue;
    // A robot stands where the desk put it, often with the customer.
    const robot = ROBOT.test(spoken.author ?? '');
    for (const trait of new Set(spoken.traits)) {
      if (robot && SIDED.test(trait)) continue;
      const count = counts.get(trait) ?? [0, 0];
      count[score > 0 ? 0 : 1] += 1;
      counts.set(trait, count);
    }
  }
  return counts;
}

/** Traits that only one side has, as far as it is known who speaks. */
export function learnTraits(
  said: readonly Spoken[],
  keyOf: (spoken: Spoken) => string,
  strong: ReadonlyMap<string, number>,
  partial: (trait: string) => boolean,
): Map<string, number> {
  const votes = new Map<string, number>();
  const known = [...strong.values()];
  const both = known.some((score) => score > 0) && known.some((score) => score < 0);
  for (const [trait, [customers, agents]] of countTraits(said, keyOf, strong)) {
    if (!partial(trait) || (customers > 0 && agents > 0)) continue;
    // Where one side only is known, what its messages have in common may be everybody's.
    if (!both && !/^(?:s:|b:|w:(?:mine|theirs|customer|agent))/.test(trait)) continue;
    votes.set(trait, Math.min(2, (customers - agents) * 0.7));
  }
  return votes;
}
