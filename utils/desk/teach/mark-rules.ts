import type { SpeakerRule } from '@/utils/contract/adapter';
import type { Speaker } from '@/utils/contract/conversation';
import type { SpeakerWish } from './find-speakers';
import { carries } from './marks';
import type { Scored } from './rank-marks';

/** How many of the best marks of each side are tried. */
const TRIED = 6;

/** Ways to tell the sides by marks, best first: both sides' marks, or one's and the rest. */
export function markRules(
  wish: SpeakerWish,
  marks: { customer: readonly Scored[]; agent: readonly Scored[] },
  least: number,
): SpeakerRule[][] {
  const strong = (all: readonly Scored[]) =>
    all.filter(({ score }) => score >= least).slice(0, TRIED);
  const [customers, agents] = [strong(marks.customer), strong(marks.agent)];
  const [c, a] = [customers[0], agents[0]];
  const both: SpeakerRule[][] =
    c && a && sumsUp(wish, c, a)
      ? [[rule(c, wish, 'customer'), rule(a, wish, 'agent'), { test: 'otherwise', from: 'system' }]]
      : [];
  const single = [
    ...customers.map((scored) => ({ scored, from: 'customer' as const, rest: 'agent' as const })),
    ...agents.map((scored) => ({ scored, from: 'agent' as const, rest: 'customer' as const })),
  ].sort((one, other) => other.scored.score - one.scored.score);
  return [
    ...both,
    ...single.map(({ scored, from, rest }): SpeakerRule[] => [
      rule(scored, wish, from),
      // A mark on one side only, such as "mine", leaves the rest to the other.
      { test: 'otherwise', from: rest },
    ]),
  ];
}

const rule = ({ mark }: Scored, { grouped }: SpeakerWish, from: Speaker): SpeakerRule => ({
  test: 'matches',
  selector: mark.selector,
  ...(grouped && { group: true }),
  from,
});

/** Both marks together name most messages; what has neither is then a line of the desk's own. */
function sumsUp({ items }: SpeakerWish, customer: Scored, agent: Scored): boolean {
  const named = items.filter(
    (item) => carries(item, customer.mark.selector) || carries(item, agent.mark.selector),
  );
  return named.length >= items.length * 0.6;
}
