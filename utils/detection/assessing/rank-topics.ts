import { type Choices, likelyOf, logOf } from '../model/score-choices';

/** Points towards a topic; `message` is the index in the conversation. */
export interface TopicHit {
  topic: string;
  weight: number;
  message: number;
}

const MOST_TOPICS = 10;
/** Below this a topic is not worth suggesting. */
const LEAST = 0.16;
const SUREST = 0.999;
/** What the customer said before the last message with a topic counts a little less. */
const EARLIER = 0.9;

/** Weights of the topics of a saying, likeliest first. */
export const SAYING_WEIGHTS = [0.6, 0.4, 0.3, 0.2];

export interface RankedTopic {
  topic: string;
  /** The sum of −log(1 − weight) – 0.7 is even odds, 3 is nearly sure – and of the model's logarithm. */
  score: number;
}

/** From these on a topic is named that nothing but the model speaks for: thanks and greetings are none. */
const LIKELY = { chance: 0.12, gain: 3 };
/** And from these on beside a likelier one. */
const POSSIBLE = { chance: 0.015, gain: 1.5 };

/**
 * Topics, best first, at most ten. `choices`: what the model says of each, which is added as further
 * evidence; null without a model.
 */
export function rankTopics(hits: TopicHit[], choices: Choices | null = null): RankedTopic[] {
  const support = supportOf(hits);
  const named = new Set<string>();
  for (const [topic, sum] of support) if (sum >= LEAST) named.add(topic);
  for (const topic of likelyOf(choices, LIKELY)) named.add(topic);
  if (named.size === 0) return [];
  for (const topic of likelyOf(choices, POSSIBLE)) named.add(topic);
  const ranked: RankedTopic[] = [];
  for (const topic of named)
    ranked.push({ topic, score: (support.get(topic) ?? 0) + logOf(choices, topic) });
  return ranked.sort((a, b) => b.score - a.score).slice(0, MOST_TOPICS);
}

function supportOf(hits: readonly TopicHit[]): Map<string, number> {
  let latest = -1;
  for (const { message } of hits) if (message > latest) latest = message;
  const support = new Map<string, number>();
  for (const { topic, weight, message } of hits) {
    const own = message === latest ? weight : weight * EARLIER;
    // Independent evidence, as for needs, but without a ceiling: the best must stay the best.
    support.set(topic, (support.get(topic) ?? 0) - Math.log(1 - Math.min(own, SUREST)));
  }
  return support;
}
