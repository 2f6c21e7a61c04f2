import type { NormalisedText } from '../text/normalise';
import type { Segments } from '../text/segments';
import type { TopicIndex } from './build-topic-index';
import { addWeights, findFeature, slotsIn } from './feature-table';
import { visitFeatures } from './text-features';

/** Longer texts are read to here: what somebody asks for is said in this much. */
const MOST_UNITS = 1_500;
/** What other sentences add to the one that says most. */
const OTHER_SENTENCES = 0.35;
/** A score from which a topic is worth naming, and one that is about as good as one strong signal. */
const LEAST_SCORE = 4;
const GOOD_SCORE = 6;

/** Matches texts against one index, with memory that is kept from text to text. */
export class TopicMatcher {
  private readonly best: Float64Array;
  private readonly sum: Float64Array;
  private readonly current: Float64Array;
  /** By slot of a feature, when it was last seen: the number of the text, counted round. */
  private readonly seen: Uint8Array;
  private epoch = 0;

  constructor(private readonly index: TopicIndex) {
    const { length } = index.topics;
    this.best = new Float64Array(length);
    this.sum = new Float64Array(length);
    this.current = new Float64Array(length);
    this.seen = new Uint8Array(slotsIn(index.features));
  }

  /** Topics that the words speak for, with a weight of 0–1 each. */
  match(text: NormalisedText, { sentence }: Segments): Map<string, number> {
    const { best, sum, current, seen } = this;
    const { features, syllables } = this.index;
    best.fill(0);
    sum.fill(0);
    const epoch = this.nextEpoch();
    const short = text.length > MOST_UNITS ? { ...text, length: MOST_UNITS } : text;
    let reading = 0;
    visitFeatures(short, syllables, (_, key, position) => {
      const slot = findFeature(features, key);
      if (slot < 0) return false;
      const own = sentence[position] ?? 0;
      if (own !== reading) {
        this.closeSentence();
        reading = own;
      }
      if (seen[slot] !== epoch) {
        seen[slot] = epoch;
        addWeights(features, slot, current);
      }
      return true;
    });
    this.closeSentence();
    return this.named();
  }

  private nextEpoch(): number {
    this.epoch += 1;
    if (this.epoch > 255) {
      this.seen.fill(0);
      this.epoch = 1;
    }
    return this.epoch;
  }

  private closeSentence(): void {
    const { best, sum, current } = this;
    for (let topic = 0; topic < current.length; topic += 1) {
      const score = current[topic] ?? 0;
      if (score === 0) continue;
      sum[topic] = (sum[topic] ?? 0) + score;
      if (score > (best[topic] ?? 0)) best[topic] = score;
      current[topic] = 0;
    }
  }

  private named(): Map<string, number> {
    const found = new Map<string, number>();
    const { topics } = this.index;
    for (let topic = 0; topic < topics.length; topic += 1) {
      const most = this.best[topic] ?? 0;
      const score = most + ((this.sum[topic] ?? 0) - most) * OTHER_SENTENCES;
      if (score >= LEAST_SCORE) found.set(topics[topic] ?? '', 1 - Math.exp(-score / GOOD_SCORE));
    }
    return found;
  }
}
