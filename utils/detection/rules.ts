import type { Concept, Signal } from '@/utils/contract/signal';
import type { Topic } from '@/utils/contract/taxonomy';
import type { Saying } from '@/utils/contract/term';
import type { FrozenGrammar } from './matching/frozen-grammar';
import type { CompiledModel } from './model/need-model';
import type { TopicIndex } from './topics/build-topic-index';

/** A script; its gate names the fraud types that its topic is a usual cover for. */
export interface GatedTopic {
  id: string;
  gate?: { fraudTypes: string[] } | undefined;
}

/** The content that detection reads. Further properties of the items do not matter. */
export interface DetectionItems {
  concepts: Pick<Concept, 'id' | 'zh' | 'en'>[];
  signals: (Pick<
    Signal,
    'id' | 'target' | 'weight' | 'subject' | 'place' | 'countsIn' | 'patterns'
  > &
    Partial<Pick<Signal, 'matches' | 'ignores'>>)[];
  sayings?: Pick<Saying, 'id' | 'phrases' | 'topics' | 'language'>[];
  topics?: Pick<Topic, 'id' | 'title'>[];
  scripts?: GatedTopic[];
}

/** A pattern that could not be used; all others are. */
export interface RuleProblem {
  kind: 'concept' | 'signal' | 'saying';
  id: string;
  /** As written, or empty where the item as a whole is at fault. */
  pattern: string;
  message: string;
}

/**
 * Concepts of these names tell the engine whose words and what kind of words surround a match, and
 * how somebody writes.
 * They are content like all others; without one, its scope is simply never found.
 */
export const SCOPE_CONCEPTS = [
  'scope-self',
  'scope-relative',
  'scope-they',
  'scope-fiction',
  'scope-negation',
  'scope-no-negation',
  'scope-question',
  'scope-hypothesis',
  'scope-report',
  'scope-gift',
  'scope-work',
  'scope-past',
  'scope-forward',
  'scope-idiom',
  'scope-thing',
  'behaviour-laughs',
  'behaviour-asks-again',
  'behaviour-dictates',
] as const;
export type ScopeMark = (typeof SCOPE_CONCEPTS)[number];

/** What a found symbol is for; `index` is that of the signal, saying or scope mark. */
export interface SymbolUse {
  use: 'signal' | 'saying' | 'scope';
  index: number;
}

/** A signal as the engine needs it once its patterns are compiled. */
export type RuleSignal = Pick<
  Signal,
  'id' | 'target' | 'weight' | 'subject' | 'place' | 'countsIn'
>;

/** Raise it whenever the same content makes other rules, so that rules kept before are made anew. */
export const RULES_VERSION = 11;

/**
 * Compiled content; made by `compileRules`, read by `createDetector`. Plain data: arrays of numbers,
 * maps and objects, so that a structured clone can be kept and brought back in a few milliseconds.
 */
export interface Rules {
  grammar: FrozenGrammar;
  /** The ids of the concepts that texts are searched for, by the index under which they are noted. */
  concepts: string[];
  table: Uint16Array;
  signals: RuleSignal[];
  sayings: Pick<Saying, 'id' | 'topics'>[];
  /** By symbol, what it is for: see `symbol-uses.ts`. */
  uses: Int32Array;
  slots: Map<string, number>;
  topics: TopicIndex;
  gates: Map<string, string[]>;
  /** The signals that look for an age of the threshold or more: a fact, whatever else is said. */
  ages: Set<string>;
  /** Null: rules alone decide. */
  model: CompiledModel | null;
}
