import type { CompiledModel, NeedWeighing } from './need-model';
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
  latin: boolean;
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
    parts.latin * weighing.latin +
    weighing.bias;
  return 1 / (1 + Math.exp(-sum));
}

/** How much less likely, in odds, a need may be that rules found than one that only words speak for. */
const RULES_ODDS = 9;

/** From so many grams on a conversation says enough for its words to be believed more easily. */
const FEW_GRAMS = 60;
const MANY_GRAMS = 120;
/** How much more easily, in odds. */
const TELLING_ODDS = 2.5;

/**
 * Whether a need of this chance is shown. What rules found is kept back only where words speak
 * against it; of the words alone a single short question must say more than a story does.
 */
export function isShown(chance: number, showFrom: number, rules: number, grams: number): boolean {
  const odds = rules < RULE_SHOWS ? tellingOdds(grams) : RULES_ODDS;
  return (chance / (1 - chance)) * odds >= showFrom / (1 - showFrom);
}

function tellingOdds(grams: number): number {
  const share = (grams - FEW_GRAMS) / (MANY_GRAMS - FEW_GRAMS);
  return TELLING_ODDS ** Math.min(1, Math.max(0, share));
}

/** What words and rules say, by need; `rules` holds what rules add up to. */
export function weighedInputs(
  scores: ConversationScores,
  { columns, weighing }: Pick<CompiledModel, 'columns' | 'weighing'>,
  rules: ReadonlyMap<string, number>,
): Map<string, WeighedInput> {
  const needs = columns.flatMap((need, column) => {
    if (!(need in weighing)) return [];
    return [{ need, words: scores.logits[column] ?? 0, rules: rules.get(need) ?? 0 }];
  });
  return new Map(
    needs.map(({ need, words, rules }) => {
      const others = needs.filter((other) => other.need !== need);
      const input = {
        words,
        rules,
        otherWords: Math.max(...others.map((other) => other.words)),
        otherRules: Math.max(...others.map((other) => other.rules)),
        latin: scores.latin,
      };
      return [need, input];
    }),
  );
}
