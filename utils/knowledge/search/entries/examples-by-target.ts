import type { Item, ItemOf } from '@/utils/contract/pack';
import { parsePattern } from '@/utils/detection/pattern/parse-pattern';
import { ABOUT } from '@/utils/detection/topics/build-topic-index';
import { plainPhrases } from './plain-phrases';

type Signal = ItemOf<'signal'>;
type Concept = ItemOf<'concept'>;

/** A signal for more fraud types than this says too little about each of them. */
const FEW_FRAUD_TYPES = 3;

/**
 * What people say, by what it speaks for, such as `topic/transit-code`: the sentences that signals
 * must match, those that content gathers about a topic or a fraud, and the words for a condition
 * that speaks for one need alone.
 */
export function examplesByTarget(items: readonly Item[]): Map<string, string[]> {
  const examples = new Map<string, string[]>();
  const add = (target: string, texts: readonly string[]) => {
    const known = examples.get(target) ?? [];
    known.push(...texts);
    examples.set(target, known);
  };
  const signals = items.filter((item): item is Signal => item.kind === 'signal');
  const concepts = items.filter((item): item is Concept => item.kind === 'concept');
  for (const { target, matches } of signals) {
    for (const key of targetKeys(target)) add(key, matches);
  }
  const ofOneNeed = conceptsOfOneNeed(signals);
  for (const { id, zh, en } of concepts) {
    if (id.startsWith(ABOUT)) {
      const about = id.slice(ABOUT.length);
      for (const target of [`topic/${about}`, `fraud-type/${about}`]) add(target, [...zh, ...en]);
    }
    const need = ofOneNeed.get(id);
    if (need) add(`need/${need}`, [...zh, ...en].flatMap(plainPhrases).filter(isWhole));
  }
  return examples;
}

function targetKeys(target: Signal['target']): string[] {
  if ('need' in target) return [`need/${target.need}`];
  if ('topic' in target) return [`topic/${target.topic}`];
  if (target.fraudTypes.length > FEW_FRAUD_TYPES) return [];
  return target.fraudTypes.map((type) => `fraud-type/${type}`);
}

/** Concepts that are named in the signals of one need and nowhere else, with that need. */
function conceptsOfOneNeed(signals: readonly Signal[]): Map<string, string> {
  const needs = new Map<string, Set<string>>();
  for (const { target, patterns } of signals) {
    const need = 'need' in target ? target.need : '';
    for (const id of [...patterns.zh, ...patterns.en].flatMap(conceptsIn)) {
      needs.set(id, (needs.get(id) ?? new Set()).add(need));
    }
  }
  const ofOne = new Map<string, string>();
  for (const [id, [first = '', ...others]] of [...needs].map(
    ([id, all]) => [id, [...all]] as const,
  )) {
    if (first !== '' && others.length === 0) ofOne.set(id, first);
  }
  return ofOne;
}

/** With a gap in it, it is no longer what somebody says. */
function isWhole(phrase: string): boolean {
  return !phrase.includes('\u2026');
}

/** Concepts that make a pattern by themselves, not beside other words. */
function conceptsIn(pattern: string): string[] {
  const parsed = parsePattern(pattern);
  const [only, ...more] = parsed.ok ? parsed.value : [];
  return only?.type === 'concept' && more.length === 0 ? only.ids : [];
}
