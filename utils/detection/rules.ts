import type { Concept, Signal } from '@/utils/contract/signal';
import type { Topic } from '@/utils/contract/taxonomy';
import type { Saying } from '@/utils/contract/term';
import type { Grammar } from './matching/grammar';
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
    Partial<Pick<Signal, 'matches'>>)[];
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
 * Concepts of these names tell the engine whose words and what kind of words surround a match.
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
] as const;
export type ScopeMark = (typeof SCOPE_CONCEPTS)[number];

/** What a found symbol is for. */
export type SymbolUse =
  | { use: 'signal'; index: number }
  | { use: 'saying'; index: number }
  | { use: 'scope'; mark: ScopeMark };

/** Compiled content; made by `compileRules`, read by `createDetector`. */
export interface Rules {
  grammar: Grammar;
  table: Uint16Array;
  signals: DetectionItems['signals'];
  sayings: NonNullable<DetectionItems['sayings']>;
  /** By symbol: what it is for, where it is for anything. */
  uses: (SymbolUse | undefined)[];
  slots: Map<string, number>;
  topics: TopicIndex;
  gates: Map<string, string[]>;
}
