import type { Item, ItemOf } from '@/utils/contract/pack';
import { createKnowledge, type Knowledge } from '../../create-knowledge';
import type { SearchEntry } from '../search-entry';
import { actionEntry, caseEntry, hotlineEntry } from './care-entries';
import { examplesByTarget } from './examples-by-target';
import { fraudEntry, playbookEntry, scriptEntry, unwrittenEntry } from './guide-entries';
import { nearestScript } from './nearest-script';
import { plainPhrases } from './plain-phrases';
import { sayingEntry, termEntry } from './word-entries';

/** What several entries need to know of the whole content. */
export interface EntrySources {
  knowledge: Knowledge;
  /** What customers say, as plain words, by the topic or the term (`term/wifi`) it leads to. */
  said: ReadonlyMap<string, readonly string[]>;
  /** Words for what is meant when customers speak of a topic, by topic. */
  terms: ReadonlyMap<string, readonly string[]>;
  /** Sentences that speak for `need/…`, `topic/…` or `fraud-type/…`. */
  examples: ReadonlyMap<string, readonly string[]>;
}

/** Everything in the content that an agent can look for, with the words that lead to it. */
export function* collectEntries(items: readonly Item[]): Generator<void, SearchEntry[]> {
  const knowledge = createKnowledge(items);
  const sayings: Said[] = [];
  for (const saying of knowledge.all('saying')) {
    sayings.push({ saying, phrases: [...new Set(saying.phrases.flatMap(plainPhrases))] });
    yield;
  }
  const sources: EntrySources = {
    knowledge,
    said: saidFor(sayings),
    terms: termsByTopic(knowledge),
    examples: examplesByTarget(items),
  };
  yield;
  const entries: SearchEntry[] = [];
  for (const entry of eachEntry(sayings, sources)) {
    entries.push(entry);
    yield;
  }
  return entries;
}

function* eachEntry(sayings: readonly Said[], sources: EntrySources): Generator<SearchEntry> {
  const { knowledge } = sources;
  for (const need of knowledge.all('need')) yield playbookEntry(need, sources);
  for (const script of knowledge.all('script')) yield scriptEntry(script, sources);
  for (const topic of knowledge.all('topic')) {
    if (knowledge.get('script', topic.id)) continue;
    const nearest = nearestScript(topic, knowledge);
    if (nearest) yield unwrittenEntry(topic, nearest.id, sources);
  }
  for (const fraud of knowledge.all('fraud')) yield fraudEntry(fraud, sources);
  for (const action of knowledge.all('action')) yield actionEntry(action);
  for (const term of knowledge.all('term')) yield termEntry(term, sources);
  for (const { saying, phrases } of sayings) yield sayingEntry(saying, phrases, sources);
  for (const item of knowledge.all('case')) yield caseEntry(item);
  for (const hotline of knowledge.all('hotline')) {
    if (hotline.verifiedOn !== null) yield hotlineEntry(hotline);
  }
}

interface Said {
  saying: ItemOf<'saying'>;
  phrases: readonly string[];
}

/**
 * A saying leads to the likeliest of its meanings and of its topics; to its other topics it leads no
 * more than any sentence about them.
 */
function saidFor(sayings: readonly Said[]): Map<string, string[]> {
  const said = new Map<string, string[]>();
  const add = (target: string, phrases: readonly string[]) => {
    const known = said.get(target) ?? [];
    known.push(...phrases);
    said.set(target, known);
  };
  for (const { saying, phrases } of sayings) {
    const [meaning] = saying.meanings;
    if (meaning) add(`term/${meaning}`, phrases);
    for (const [rank, topic] of saying.topics.entries()) {
      add(rank === 0 ? topic : `also/${topic}`, phrases);
    }
  }
  return said;
}

/** The words of each term, by the topic that alone is meant where customers mean the term. */
function termsByTopic(knowledge: Knowledge): Map<string, string[]> {
  const topicsOf = new Map<string, Set<string>>();
  for (const { meanings, topics } of knowledge.all('saying')) {
    const [[meaning], [topic]] = [meanings, topics];
    if (meaning && topic) topicsOf.set(meaning, (topicsOf.get(meaning) ?? new Set()).add(topic));
  }
  const terms = new Map<string, string[]>();
  for (const { id, word, aliases } of knowledge.all('term')) {
    const [topic, ...others] = topicsOf.get(id) ?? [];
    if (topic === undefined || others.length > 0) continue;
    const known = terms.get(topic) ?? [];
    known.push(word['zh-Hans'], word.en, ...aliases);
    terms.set(topic, known);
  }
  return terms;
}
