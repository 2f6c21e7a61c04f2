import type { Item, ItemOf } from '@/utils/contract/pack';
import { createKnowledge, type Knowledge } from '../../create-knowledge';
import type { SearchEntry } from '../search-entry';
import { actionEntry, caseEntry, hotlineEntry } from './care-entries';
import { examplesByTarget } from './entry-fields';
import { fraudEntry, playbookEntry, scriptEntry, unwrittenEntry } from './guide-entries';
import { nearestScript } from './nearest-script';
import { plainPhrases } from './plain-phrases';
import { sayingEntry, termEntry } from './word-entries';

/** What several entries need to know of the whole content. */
export interface EntrySources {
  knowledge: Knowledge;
  /** What customers say, as plain words, by the topic or the term (`term/wifi`) it leads to. */
  said: ReadonlyMap<string, readonly string[]>;
  /** Sentences that speak for `need/…`, `topic/…` or `fraud-type/…`. */
  examples: ReadonlyMap<string, readonly string[]>;
}

/** Everything in the content that an agent can look for, with the words that lead to it. */
export function searchEntries(items: readonly Item[]): SearchEntry[] {
  const knowledge = createKnowledge(items);
  const sayings = knowledge.all('saying').map((saying) => ({
    saying,
    phrases: [...new Set(saying.phrases.flatMap(plainPhrases))],
  }));
  const sources: EntrySources = {
    knowledge,
    said: saidFor(sayings),
    examples: examplesByTarget(items),
  };
  const unwritten = knowledge.all('topic').filter(({ id }) => !knowledge.get('script', id));
  return [
    ...knowledge.all('need').map((need) => playbookEntry(need, sources)),
    ...knowledge.all('script').map((script) => scriptEntry(script, sources)),
    ...unwritten.flatMap((topic) => {
      const nearest = nearestScript(topic, knowledge);
      return nearest ? [unwrittenEntry(topic, nearest.id, sources)] : [];
    }),
    ...knowledge.all('fraud').map((fraud) => fraudEntry(fraud, sources)),
    ...knowledge.all('action').map(actionEntry),
    ...knowledge.all('term').map((term) => termEntry(term, sources)),
    ...sayings.map(({ saying, phrases }) => sayingEntry(saying, phrases, sources)),
    ...knowledge.all('case').map(caseEntry),
    ...knowledge
      .all('hotline')
      .filter(({ verifiedOn }) => verifiedOn !== null)
      .map(hotlineEntry),
  ];
}

interface Said {
  saying: ItemOf<'saying'>;
  phrases: readonly string[];
}

/** A saying leads to all its topics, but only to the likeliest of its meanings. */
function saidFor(sayings: readonly Said[]): Map<string, string[]> {
  const said = new Map<string, string[]>();
  for (const { saying, phrases } of sayings) {
    const [meaning] = saying.meanings;
    for (const target of [...saying.topics, ...(meaning ? [`term/${meaning}`] : [])]) {
      const known = said.get(target) ?? [];
      known.push(...phrases);
      said.set(target, known);
    }
  }
  return said;
}
