import type { DraftRule } from '@/utils/contract/draft-rule';
import type { Term } from '@/utils/contract/term';
import type { FrozenGrammar } from '@/utils/detection/matching/frozen-grammar';
import type { ConceptWords } from '@/utils/detection/pattern/concept-references';
import type { EnglishReader } from './english/english-reader';
import type { LearntWords } from './learnt/learnt-words';

export type DraftTerm = Pick<Term, 'id' | 'word' | 'aliases' | 'plain' | 'everyday' | 'trade'>;

/** The content that the check reads. Further properties of the items do not matter. */
export interface DraftItems {
  concepts: readonly ConceptWords[];
  rules: readonly DraftRule[];
  terms: readonly DraftTerm[];
}

/**
 * Concepts of these names tell who is asked to do what. They are content like all others; without
 * them, several steps in one message are simply never found.
 */
export const STEP_MARKS = [
  'draft-action',
  'draft-small-action',
  'draft-asks',
  'draft-by-us',
  'draft-not-asked',
  'draft-done-before',
  'draft-either',
  'draft-in-turn',
  'draft-first',
  'draft-next',
  'draft-tells',
  'draft-known-letters',
] as const;
export type StepMark = (typeof STEP_MARKS)[number];

/** What a found symbol is for; `index` is that of the rule, term or mark. */
export interface DraftUse {
  use: 'rule' | 'unless' | 'term' | 'explains' | 'mark';
  index: number;
}

/** A pattern of a rule or concept that could not be used; all others are. */
export interface DraftRuleProblem {
  kind: 'draft-rule' | 'concept';
  id: string;
  /** As `patterns.zh.3`. */
  path: string;
  message: string;
}

/** Compiled content; made by `compileDraftRules`, read by `checkDraft`. */
export interface DraftRules {
  grammar: FrozenGrammar;
  table: Uint16Array;
  uses: ReadonlyMap<number, DraftUse>;
  slots: Map<string, number>;
  rules: readonly DraftRule[];
  terms: readonly DraftTerm[];
  /** What packages know about plain English; null until it is brought. */
  english: EnglishReader | null;
  /** What was learnt from labelled drafts; null until it is brought. */
  learnt: LearntWords | null;
}
