import type { Item, ItemOf } from '@/utils/contract/pack';
import type { Region } from '@/utils/contract/settings';
import { LANGUAGES, type Language, type Text, textIn } from '@/utils/contract/text';
import { createKnowledge, type Knowledge, titleOf } from '../create-knowledge';
import { shownHotlines } from '../shown-hotlines';
import { plainPhrases } from './plain-phrases';
import type { MatchedBy, SearchEntry, SearchField } from './search-entry';

/** Everything in the content that an agent can look for, with the words that lead to it. */
export function searchEntries(
  items: readonly Item[],
  language: Language,
  region: Region | null,
): SearchEntry[] {
  const knowledge = createKnowledge(items);
  const sayings = knowledge.all('saying');
  const examples = examplesByTarget(knowledge);
  const phrases = new Map(sayings.map(({ id, phrases }) => [id, phrases.flatMap(plainPhrases)]));
  const phrasesOf = ({ id }: ItemOf<'saying'>) => phrases.get(id) ?? [];
  return [
    ...knowledge.all('need').map((need) => playbookEntry(need, language, examples)),
    ...knowledge.all('script').map((script) => {
      const leading = sayings.filter(({ topics }) => topics.includes(script.id));
      return scriptEntry(script, language, knowledge, leading.flatMap(phrasesOf), examples);
    }),
    ...knowledge.all('fraud').map((fraud) => fraudEntry(fraud, language, knowledge, examples)),
    ...knowledge.all('term').map((term) => {
      const leading = sayings.filter(({ meanings }) => meanings[0] === term.id);
      return termEntry(term, language, leading.flatMap(phrasesOf));
    }),
    ...sayings.map((saying) => sayingEntry(saying, phrasesOf(saying), knowledge)),
    ...shownHotlines(knowledge.all('hotline'), region).map((hotline) =>
      hotlineEntry(hotline, language),
    ),
  ];
}

type Examples = Map<string, string[]>;

function playbookEntry(need: ItemOf<'need'>, language: Language, examples: Examples): SearchEntry {
  return {
    kind: 'playbook',
    id: need.id,
    title: textIn(need.title, language),
    fields: [
      ...fields('title', [need.title]),
      ...fields('keyword', need.helps),
      ...plain('example', examples.get(`need/${need.id}`) ?? []),
      ...fields('text', [...need.recognise, ...need.sayFirst, ...need.adjust, ...need.do]),
    ],
  };
}

function scriptEntry(
  script: ItemOf<'script'>,
  language: Language,
  knowledge: Knowledge,
  sayings: readonly string[],
  examples: Examples,
): SearchEntry {
  const topic = titleOf(knowledge, 'topic', script.id);
  return {
    kind: 'script',
    id: script.id,
    title: textIn(script.title, language),
    fields: [
      ...fields('title', topic ? [script.title, topic] : [script.title]),
      ...plain('saying', sayings),
      ...plain('example', examples.get(`topic/${script.id}`) ?? []),
      ...fields('text', [
        script.opening,
        ...script.steps.map(({ say }) => say),
        ...(script.close ? [script.close] : []),
      ]),
    ],
  };
}

function fraudEntry(
  fraud: ItemOf<'fraud'>,
  language: Language,
  knowledge: Knowledge,
  examples: Examples,
): SearchEntry {
  const type = titleOf(knowledge, 'fraud-type', fraud.id);
  return {
    kind: 'fraud',
    id: fraud.id,
    title: textIn(fraud.title, language),
    fields: [
      ...fields('title', type ? [fraud.title, type] : [fraud.title]),
      ...fields('example', [...fraud.givesAway, ...fraud.nextLines]),
      ...plain('example', examples.get(`fraud-type/${fraud.id}`) ?? []),
      ...fields('text', [fraud.gate, ...fraud.spellBreakers, ...fraud.must]),
    ],
  };
}

function termEntry(
  term: ItemOf<'term'>,
  language: Language,
  sayings: readonly string[],
): SearchEntry {
  return {
    kind: 'term',
    id: term.id,
    title: textIn(term.word, language),
    fields: [
      ...fields('title', [term.word]),
      ...plain('title', term.aliases),
      ...fields('keyword', [term.plain]),
      ...plain('saying', sayings),
    ],
  };
}

function sayingEntry(
  saying: ItemOf<'saying'>,
  phrases: readonly string[],
  knowledge: Knowledge,
): SearchEntry {
  const words = saying.meanings.flatMap((term) => knowledge.get('term', term)?.word ?? []);
  return {
    kind: 'saying',
    id: saying.id,
    title: phrases[0] ?? saying.id,
    fields: [
      ...plain('title', phrases),
      ...fields('keyword', words),
      ...plain('text', [saying.confirm]),
    ],
  };
}

function hotlineEntry(hotline: ItemOf<'hotline'>, language: Language): SearchEntry {
  return {
    kind: 'hotline',
    id: hotline.id,
    title: `${textIn(hotline.title, language)} ${hotline.number}`,
    fields: [
      ...fields('title', [hotline.title]),
      ...plain('title', [hotline.number]),
      ...fields('text', hotline.note ? [hotline.note] : []),
    ],
  };
}

/** A signal for more fraud types than this says too little about each of them. */
const FEW_FRAUD_TYPES = 3;

/** The sentences that signals must match, by what they speak for. */
function examplesByTarget(knowledge: Knowledge): Examples {
  const examples: Examples = new Map();
  for (const { target, matches } of knowledge.all('signal')) {
    for (const key of targetKeys(target)) {
      examples.set(key, [...(examples.get(key) ?? []), ...matches]);
    }
  }
  return examples;
}

function targetKeys(target: ItemOf<'signal'>['target']): string[] {
  if ('need' in target) return [`need/${target.need}`];
  if ('topic' in target) return [`topic/${target.topic}`];
  if (target.fraudTypes.length > FEW_FRAUD_TYPES) return [];
  return target.fraudTypes.map((type) => `fraud-type/${type}`);
}

function plain(by: MatchedBy, texts: readonly string[]): SearchField[] {
  return texts.map((text) => ({ by, text }));
}

/**
 * In every language, so that a search in one finds what is shown in another. Longer texts leave out
 * Traditional Chinese: folded, it reads as the Simplified does.
 */
function fields(by: MatchedBy, texts: readonly Text[]): SearchField[] {
  const languages = by === 'title' || by === 'keyword' ? LANGUAGES : (['zh-Hans', 'en'] as const);
  return texts.flatMap((text) =>
    [...new Set(languages.map((language) => textIn(text, language)))].map((words) => ({
      by,
      text: words,
    })),
  );
}
