import { noisyOr } from './add-up';

/** Points towards a topic; `message` is the index in the conversation. */
export interface TopicHit {
  topic: string;
  weight: number;
  message: number;
}

const MOST_TOPICS = 10;
/** Below this a topic is not worth suggesting. */
const LEAST = 0.15;
/** What the customer said before the last message with a topic counts a little less. */
const EARLIER = 0.9;

/** Weights of the topics of a saying, likeliest first, and of a title that stands in the text. */
export const SAYING_WEIGHTS = [0.6, 0.4, 0.3, 0.2];
export const TITLE_WEIGHT = 0.3;

export interface RankedTopic {
  topic: string;
  /** 0–1. */
  score: number;
}

/** Topics, best first, at most ten. */
export function rankTopics(hits: TopicHit[]): RankedTopic[] {
  const latest = hits.reduce((last, { message }) => Math.max(last, message), -1);
  const weights = new Map<string, number[]>();
  for (const { topic, weight, message } of hits) {
    const own = weights.get(topic) ?? [];
    own.push(message === latest ? weight : weight * EARLIER);
    weights.set(topic, own);
  }
  return [...weights]
    .map(([topic, own]) => ({ topic, score: noisyOr(own) }))
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_TOPICS);
}
