import type { DetectionItems } from '../rules';
import { normalise } from '../text/normalise';
import { buildFeatureTable, type FeatureTable } from './feature-table';
import { type FeatureKind, type Syllables, visitFeatures } from './text-features';

/** What the words of a text say about its topic, and about the fraud that it tells of. */
export interface TopicIndex {
  /** Ids of topics, and of fraud types behind `FRAUD`. */
  topics: string[];
  features: FeatureTable;
  syllables: Syllables;
}

/**
 * Concepts of this name hold what people say who ask for the topic, or tell of the fraud, of the rest
 * of the name.
 */
export const ABOUT = 'about-';
/** Stands before a fraud type among the topics. */
export const FRAUD = 'fraud/';

/** Weights are logarithms of how much likelier a feature is where its topic is asked for. */
const LEAST = 0.5;
const MOST = 3.2;
/** How much a feature loses that also stands elsewhere. */
const RARE = 0.2;
/** A character alone says little; how a pair sounds says less than how it is written. */
const SHARE: Record<FeatureKind, number> = {
  character: 0.35,
  pair: 1,
  word: 1.1,
  words: 0.8,
  sound: 0.8,
};

interface Sample {
  text: string;
  /** Index of the topic; -1: it is about none. */
  topic: number;
}
interface Count {
  kind: FeatureKind;
  /** In how many samples, and by topic in how many of its own. */
  all: number;
  own: Map<number, number>;
  last: number;
}

/** Learns from all that content says about topics which words speak for which. */
export function buildTopicIndex(
  items: DetectionItems,
  table: Uint16Array,
  syllables: Syllables,
): TopicIndex {
  const topics = labelsOf(items);
  const samples = samplesOf(items, new Map(topics.map((id, index) => [id, index])));
  const sizes = new Float64Array(topics.length);
  const counts = new Map<number, Count>();
  samples.forEach(({ text, topic }, sample) => {
    if (topic >= 0) sizes[topic] = (sizes[topic] ?? 0) + 1;
    visitFeatures(normalise(text, table), syllables, (kind, key) => {
      let count = counts.get(key);
      if (!count) {
        count = { kind, all: 0, own: new Map(), last: -1 };
        counts.set(key, count);
      }
      if (count.last === sample) return false;
      count.last = sample;
      count.all += 1;
      if (topic >= 0) count.own.set(topic, (count.own.get(topic) ?? 0) + 1);
      return false;
    });
  });
  const features = new Map<number, number[]>();
  for (const [key, { kind, all, own }] of counts) {
    const share = SHARE[kind];
    const entries: number[] = [];
    for (const [topic, count] of own) {
      const size = sizes[topic] ?? 0;
      const here = (count + 0.15) / (size + 2);
      const elsewhere = (all - count + 0.6) / (samples.length - size + 60);
      const weight = Math.min(MOST, Math.log(here / elsewhere)) * (count / all) ** RARE;
      if (weight >= LEAST) entries.push(topic, weight * share);
    }
    if (entries.length > 0) features.set(key, entries);
  }
  return { topics, features: buildFeatureTable(features), syllables };
}

function labelsOf({ topics = [], signals }: DetectionItems): string[] {
  const frauds = signals.flatMap(({ target }) => ('slot' in target ? target.fraudTypes : []));
  return [...topics.map(({ id }) => id), ...[...new Set(frauds)].map((type) => FRAUD + type)];
}

function labelOf(target: DetectionItems['signals'][number]['target']): string {
  if ('topic' in target) return target.topic;
  return 'slot' in target ? FRAUD + (target.fraudTypes[0] ?? '') : '';
}

function samplesOf(items: DetectionItems, indexOf: Map<string, number>): Sample[] {
  const samples: Sample[] = [];
  const add = (texts: readonly string[], topic: number) => {
    for (const text of texts) samples.push({ text, topic });
  };
  for (const { id, title } of items.topics ?? []) {
    add([...title['zh-Hans'].split('/'), title.en], indexOf.get(id) ?? -1);
  }
  for (const { id, zh, en } of items.concepts) {
    if (!id.startsWith(ABOUT)) continue;
    const name = id.slice(ABOUT.length);
    const topic = indexOf.get(name) ?? indexOf.get(FRAUD + name);
    if (topic !== undefined) add([...zh, ...en], topic);
  }
  for (const { target, matches = [] } of items.signals) {
    add(matches, indexOf.get(labelOf(target)) ?? -1);
  }
  for (const { phrases, topics } of items.sayings ?? []) {
    add(phrases, indexOf.get(topics[0] ?? '') ?? -1);
  }
  return samples;
}
