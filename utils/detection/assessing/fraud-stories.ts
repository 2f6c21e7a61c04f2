import type { SlotHit } from './compose-fraud';

/** The words of a message are those in which a fraud is told; weight 0–1. */
export interface FraudStory {
  type: string;
  weight: number;
}

/** A story alone is nothing: it weighs as much as a weak phrase, beside a phrase that fits. */
const SHARE = 0.5;
const LEAST = 0.82;
/** What the phrase beside it must weigh. */
const PHRASE = 0.4;
const MOST_STORIES = 3;

/** Stories as slots, with the evidence of the phrase of their type that weighs most. */
export function storyHits(stories: readonly FraudStory[], slots: readonly SlotHit[]): SlotHit[] {
  if (slots.length === 0) return [];
  const best = new Map<string, number>();
  for (const { type, weight } of stories) best.set(type, Math.max(best.get(type) ?? 0, weight));
  return [...best]
    .filter(([, weight]) => weight >= LEAST)
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_STORIES)
    .flatMap(([type, weight]) => {
      const [phrase] = slots
        .filter(({ fraudTypes, weight }) => weight >= PHRASE && fraudTypes.includes(type))
        .sort((a, b) => b.weight - a.weight);
      if (!phrase) return [];
      const { subject, evidence } = phrase;
      const story = { slot: 'story', fraudTypes: [type], weight: weight * SHARE } as const;
      return [{ ...story, fraudTypes: [type], signal: `about-${type}`, subject, evidence }];
    });
}
