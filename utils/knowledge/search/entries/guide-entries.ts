import type { ItemOf } from '@/utils/contract/pack';
import type { Text } from '@/utils/contract/text';
import { titleOf } from '../../create-knowledge';
import type { SearchEntry } from '../search-entry';
import { plainFields, textFields, titlesOf } from './entry-fields';
import type { EntrySources } from './search-entries';

/** The playbook for a need. */
export function playbookEntry(need: ItemOf<'need'>, { examples }: EntrySources): SearchEntry {
  return {
    kind: 'playbook',
    id: need.id,
    titles: titlesOf(need.title),
    fields: [
      ...textFields('title', [need.title]),
      ...textFields('keyword', need.helps),
      ...plainFields('example', examples.get(`need/${need.id}`) ?? []),
      ...textFields('text', [...need.recognise, ...need.sayFirst, ...need.adjust, ...need.do]),
    ],
    needs: [need.id],
    topics: [],
    language: null,
    region: null,
    nearest: null,
  };
}

export function scriptEntry(script: ItemOf<'script'>, sources: EntrySources): SearchEntry {
  const topic = titleOf(sources.knowledge, 'topic', script.id) ?? undefined;
  const variants = script.variants ?? [];
  return {
    kind: 'script',
    id: script.id,
    titles: titlesOf(script.title),
    fields: [
      ...textFields('title', [script.title, topic]),
      ...leadingTo(script.id, sources),
      ...textFields('keyword', [script.stepsFor, ...variants.map(({ title }) => title)]),
      ...textFields('text', [script.opening, ...script.steps.map(({ say }) => say), script.close]),
    ],
    needs: variants.flatMap(({ need }) => need ?? []),
    topics: [script.id],
    language: null,
    region: null,
    nearest: null,
  };
}

/** A topic that nobody has written a script for yet: it is found, and leads to the nearest script. */
export function unwrittenEntry(
  topic: ItemOf<'topic'>,
  nearest: string,
  sources: EntrySources,
): SearchEntry {
  return {
    kind: 'script',
    id: topic.id,
    titles: titlesOf(topic.title),
    fields: [...textFields('title', [topic.title]), ...leadingTo(topic.id, sources)],
    needs: [],
    topics: [topic.id],
    language: null,
    region: null,
    nearest,
  };
}

function leadingTo(topic: string, { knowledge, said, terms, examples }: EntrySources) {
  return [
    // A term of the same name is the same thing.
    ...plainFields('saying', knowledge.get('term', topic)?.aliases ?? []),
    ...plainFields('saying', said.get(topic) ?? []),
    ...plainFields('example', said.get(`also/${topic}`) ?? []),
    ...plainFields('example', terms.get(topic) ?? []),
    ...plainFields('example', examples.get(`topic/${topic}`) ?? []),
  ];
}

export function fraudEntry(fraud: ItemOf<'fraud'>, sources: EntrySources): SearchEntry {
  const type = titleOf(sources.knowledge, 'fraud-type', fraud.id) ?? undefined;
  return {
    kind: 'fraud',
    id: fraud.id,
    titles: titlesOf(fraud.title),
    fields: [
      ...textFields('title', [fraud.title, type]),
      ...plainFields('saying', sources.knowledge.get('term', fraud.id)?.aliases ?? []),
      ...plainFields('saying', [fraud.title, type].flatMap(calledScam)),
      ...textFields('example', [...fraud.givesAway, ...fraud.nextLines]),
      ...plainFields('example', sources.examples.get(`fraud-type/${fraud.id}`) ?? []),
      ...textFields('text', [fraud.gate, ...fraud.spellBreakers, ...fraud.must]),
    ],
    needs: ['fraud-risk'],
    topics: [fraud.id],
    language: null,
    region: null,
    nearest: null,
  };
}

/** A title names a fraud twice, and leaves out that it is one: 中奖/补贴诈骗 is also 中奖诈骗. */
function calledScam(title: Text | undefined): string[] {
  if (!title) return [];
  const chinese = title['zh-Hans']
    .split(/[/\uff0f]/u)
    .filter((part) => !/[\u9a97\u8bc8]/u.test(part));
  const english = title.en.split('/').filter((part) => !/scam|fraud/i.test(part));
  return [
    ...chinese.map((part) => `${part}\u8bc8\u9a97`),
    ...english.map((part) => `${part} scam`),
  ];
}
