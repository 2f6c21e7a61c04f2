import type { ChoiceModel, CompiledChoices } from './choice-model';
import type { GramTable } from './gram-table';
import type { PackedRows } from './packed-rows';

/**
 * What `npm run train` learnt, as it is kept in `public/models/needs.json`. Texts speak for columns:
 * a need, `kind <crisis kind>`, `any need`, `subject other`.
 */
export interface NeedModel {
  /** Changes with whatever else is in it. */
  version: string;
  columns: string[];
  bias: number[];
  /**
   * What single grams add beyond the content: keys as base64 of 32-bit integers, and for each a row of
   * 8-bit integers, one a column, that count `scale` each. Without `uncut` the limits were chosen for
   * grams that, content included, weigh at most what such an integer holds.
   */
  grams: { keys: string; rows: string; scale: number; uncut?: true };
  /** By group of content, what its words add, by column. */
  groups: Record<string, number[]>;
  /** By concept, what a match of it adds, by column. */
  concepts: Record<string, number[]>;
  /** By need, how words and rules are weighed against each other; see `weigh-needs.ts`. */
  weighing: Record<string, NeedWeighing>;
  /** How words and rules are weighed against each other when they tell whose the needs are. */
  subject: SubjectWeighing;
  /** What the text is about; see `choice-model.ts`. */
  choices: ChoiceModel;
  /** The signals that were there when it learnt: it does not overrule others. */
  signals: string[];
}

/** The column of what speaks for any need at all, and against all of them in what only looks like one. */
export const ANY_NEED = 'any need';

/** Weights of a logistic sum, and the chance from which a need is shown. */
export interface NeedWeighing {
  words: number;
  rules: number;
  ruleShows: number;
  otherWords: number;
  otherRules: number;
  anyNeed: number;
  latin: number;
  bias: number;
  /** What words and rules say of every need (see `besideOf`). */
  beside?: number[];
  /** Words alone are believed less where the words for any need at all say less than this. */
  doubtBelow?: number;
  showFrom: number;
}

/** Weights of a logistic sum; see `weigh-subject.ts`. */
export interface SubjectWeighing {
  words: number;
  own: number;
  all: number;
  saysOther: number;
  saysSelf: number;
  bias: number;
}

/** The model joined with the content, ready to read texts with; plain data, like all rules. */
export interface CompiledModel {
  columns: string[];
  bias: Float32Array;
  /** Those that the choices know come first: their numbers are rows there too. */
  table: GramTable;
  /** By number of a gram, a weight a column, in steps of `scale`. */
  weights: PackedRows;
  scale: number;
  /** By concept (as the rules number them), a weight a column. */
  concepts: Float32Array;
  weighing: Record<string, NeedWeighing>;
  subject: SubjectWeighing;
  choices: CompiledChoices;
  signals: Set<string>;
}
