import { ANY_NEED, type CompiledModel, type NeedWeighing } from './need-model';
import type { ConversationScores } from './score-conversation';

/** What single needs are weighed by: what words and rules say of it, and of all others. */
export interface WeighedInput {
  /** Logit of the words. */
  words: number;
  /** What the rules add up to, 0–1. */
  rules: number;
  /** The same of the need that each says most for, this one left out. */
  otherWords: number;
  otherRules: number;
  /** Logit of the words for any need at all. */
  anyNeed: number;
  latin: boolean;
  /** What words and rules say of every need (see `besideOf`); the same list for all needs. */
  beside: readonly number[];
}

/** From this sum on the rules by themselves would show a need. */
const RULE_SHOWS = 0.5;

/** The parts of the sum in the order of `NeedWeighing`; training and weighing share them. */
export const weighedParts = (input: WeighedInput) => ({
  words: input.words,
  rules: input.rules,
  ruleShows: input.rules >= RULE_SHOWS ? 1 : 0,
  otherWords: input.otherWords,
  otherRules: input.otherRules,
  anyNeed: input.anyNeed,
  latin: input.latin ? 1 : 0,
  bias: 1,
});

/** The chance that the need is there. */
export function weighNeed(input: WeighedInput, weighing: NeedWeighing): number {
  const parts = weighedParts(input);
  const sum =
    parts.words * weighing.words +
    parts.rules * weighing.rules +
    parts.ruleShows * weighing.ruleShows +
    parts.otherWords * weighing.otherWords +
    parts.otherRules * weighing.otherRules +
    parts.anyNeed * weighing.anyNeed +
    parts.latin * weighing.latin +
    weighing.bias;
  return 1 / (1 + Math.exp(-sum - besideSum(input.beside, weighing.beside)));
}

function besideSum(beside: readonly number[], weights: readonly number[] = []): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += (beside[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** That words speak still more clearly against a need says nothing of the others. */
const LEAST_WORDS = -3;

/**
 * What words say of each need, in the order of the columns, and then what rules say: needs come
 * together, and what is said of one can be what only looks like another.
 */
export const besideOf = (needs: readonly { words: number; rules: number }[]): number[] => [
  ...needs.map(({ words }) => Math.max(words, LEAST_WORDS) / -LEAST_WORDS),
  ...needs.map(({ rules }) => rules),
];

/** How much less likely, in odds, a need may be that rules found than one that only words speak for. */
const RULES_ODDS = 20;

/** A conversation of so few grams says too little for its words alone; one of so many says enough. */
const FEW_GRAMS = 40;
const MANY_GRAMS = 120;
/** How much less and how much more easily its words are believed, in odds. */
const BRIEF_ODDS = 0.5;
const TELLING_ODDS = 2.5;
/** A longer conversation must not add up to a crisis word by word. */
const GRAMS_OF_CRISIS = 150;

/** What a chance is believed by: of which need, what rules say of it, and what all the words say. */
export interface Grounds {
  need: string;
  rules: number;
  grams: number;
  anyNeed: number;
}

/**
 * The chance that decides whether a need is shown. What rules found is kept back only where words speak
 * against it; of the words alone a single short question must say more than a story does. A crisis is
 * no surer for being a long story. Words that speak for one need and hardly for any need at all are
 * those of everyday business around it: below `doubtBelow` they are believed ever less.
 */
export function believed(chance: number, grounds: Grounds, doubtBelow?: number): number {
  const raised = chance * oddsOf(grounds, doubtBelow);
  return raised / (raised + (1 - chance));
}

function oddsOf({ need, rules, grams, anyNeed }: Grounds, doubtBelow = anyNeed): number {
  if (rules >= RULE_SHOWS) return RULES_ODDS;
  const share = Math.min(1, Math.max(0, (grams - FEW_GRAMS) / (MANY_GRAMS - FEW_GRAMS)));
  const doubt = Math.exp(Math.min(0, anyNeed - doubtBelow));
  if (need === 'crisis')
    return doubt * BRIEF_ODDS ** (1 - share) * Math.min(1, GRAMS_OF_CRISIS / grams) ** 2;
  return doubt * BRIEF_ODDS * (TELLING_ODDS / BRIEF_ODDS) ** share;
}

/** What words and rules say, by need; `told` holds what rules add up to. */
export function weighedInputs(
  scores: ConversationScores,
  { columns, weighing }: Pick<CompiledModel, 'columns' | 'weighing'>,
  told: ReadonlyMap<string, number>,
): Map<string, WeighedInput> {
  const needs = columns.flatMap((need, column) => {
    if (!(need in weighing)) return [];
    return [{ need, words: scores.logits[column] ?? 0, rules: told.get(need) ?? 0 }];
  });
  const words = twoHighest(needs.map((one) => one.words));
  const ruled = twoHighest(needs.map((one) => one.rules));
  const anyNeed = scores.logits[columns.indexOf(ANY_NEED)] ?? 0;
  const beside = besideOf(needs);
  return new Map(
    needs.map((one, index) => [
      one.need,
      {
        words: one.words,
        rules: one.rules,
        otherWords: words.of === index ? words.second : words.first,
        otherRules: ruled.of === index ? ruled.second : ruled.first,
        anyNeed,
        latin: scores.latin,
        beside,
      },
    ]),
  );
}

/** The highest number and whose it is, and the highest of the others. */
function twoHighest(values: readonly number[]): { first: number; of: number; second: number } {
  let first = Number.NEGATIVE_INFINITY;
  let second = first;
  let of = -1;
  values.forEach((value, index) => {
    if (value > first) {
      second = first;
      first = value;
      of = index;
    } else if (value > second) second = value;
  });
  return { first, of, second };
}
