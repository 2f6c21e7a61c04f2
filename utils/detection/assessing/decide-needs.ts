import type { NeedFinding, Subject } from '@/utils/contract/assessment';
import type { MessageFindings } from '../assess-findings';
import type { CompiledModel } from '../model/need-model';
import type { WordScores } from '../model/read-words';
import { type ConversationScores, scoreConversation } from '../model/score-conversation';
import { believed, type WeighedInput, weighedInputs, weighNeed } from '../model/weigh-needs';
import { balanceOf, weighSubject, whomSaid } from '../model/weigh-subject';
import type { Rules } from '../rules';
import { findingOf, type NeedHit, SHOW_FROM, type ToldNeed } from './add-up';
import { byWords } from './by-words';
import { leastChance, standsAlone } from './least-chance';

/** What a rule found is not claimed to be less sure than this once it is shown. */
const LEAST_SURE = 0.5;
/** Where rules are this sure, keeping them back would lose as much as it saves. */
const VERY_SURE = 0.7;
/**
 * Which needs to show. Rules and the words of the conversation are weighed together: words can add a
 * need that no rule found, and keep back one that a rule found and that is not firm. `readWords` reads
 * the words of a text anew.
 */
export function decideNeeds(
  told: ReadonlyMap<string, ToldNeed>,
  messages: readonly MessageFindings[],
  rules: Rules,
  readWords: (text: string) => WordScores | null,
): NeedFinding[] {
  const { model } = rules;
  const scores =
    model &&
    scoreConversation(
      messages.map(({ findings }) => findings.words),
      model,
    );
  if (!scores || !model) return byRulesAlone(told);
  const confidences = new Map([...told].map(([need, { confidence }]) => [need, confidence]));
  const whose = tellSubjects(scores, told, messages, model);
  const inputs = weighedInputs(scores, model, confidences);
  const byRules = [...told].flatMap(([need, { confidence, hits }]) => {
    const chance = shownByRules(need, { confidence, hits }, inputs.get(need), {
      rules,
      model,
      scores,
      messages,
    });
    return chance === null ? [] : [about(whose, hits, findingOf(need, hits, chance))];
  });
  const alone = byWords({ messages, scores, inputs, confidences, rules, model, readWords });
  return [...byRules, ...alone.map((finding) => ({ ...finding, subject: whose([]) }))];
}

/** What is known of a conversation besides what rules add up to. */
interface Read {
  rules: Rules;
  model: CompiledModel;
  scores: ConversationScores;
  messages: readonly MessageFindings[];
}

/** How likely a need is that rules found; null where it is not shown. */
function shownByRules(
  need: string,
  told: ToldNeed,
  input: WeighedInput | undefined,
  { rules, model, scores, messages }: Read,
): number | null {
  const weighing = model.weighing[need];
  const chance = input && weighing ? weighNeed(input, weighing) : told.confidence;
  if (isFirm(need, told, rules, model.signals)) {
    const asked = { messages, ages: rules.ages, known: model.signals };
    return chance < leastChance(need, told.hits, asked) ? null : Math.max(chance, LEAST_SURE);
  }
  const anyNeed = input?.anyNeed ?? 0;
  const grounds = { need, rules: told.confidence, grams: scores.grams, anyNeed };
  const shown = believed(chance, grounds, weighing?.doubtBelow);
  return shown >= (weighing?.showFrom ?? SHOW_FROM) ? chance : null;
}

function byRulesAlone(told: ReadonlyMap<string, ToldNeed>): NeedFinding[] {
  return [...told]
    .filter(([, { confidence }]) => confidence >= SHOW_FROM)
    .map(([need, { confidence, hits }]) => findingOf(need, hits, confidence));
}

/**
 * Whether what rules found is shown unless the words speak clearly against it (see `leastChance`): a
 * crisis, what rules are very sure of, an age, what a field tells, and what a signal found that the model
 * has not met.
 */
export function isFirm(
  need: string,
  { confidence, hits }: ToldNeed,
  { ages }: Pick<Rules, 'ages'>,
  known: ReadonlySet<string>,
): boolean {
  if (confidence < SHOW_FROM) return false;
  if (need === 'crisis' || confidence >= VERY_SURE) return true;
  return hits.some((hit) => standsAlone(hit, { ages, known }));
}

/** A profile field tells of the customer; of all else words and rules are weighed. */
const about = (
  whose: (hits: readonly NeedHit[]) => Subject,
  hits: readonly NeedHit[],
  finding: NeedFinding,
): NeedFinding =>
  hits.every(({ evidence }) => 'field' in evidence)
    ? finding
    : { ...finding, subject: whose(hits) };

/** Tells of a need with these hits whose it is. */
function tellSubjects(
  { logits, grams }: ConversationScores,
  told: ReadonlyMap<string, ToldNeed>,
  messages: readonly MessageFindings[],
  { columns, subject }: CompiledModel,
): (hits: readonly NeedHit[]) => Subject {
  const input = {
    words: logits[columns.indexOf('subject other')] ?? 0,
    all: balanceOf([...told.values()].flatMap(({ hits }) => hits)),
    ...whomSaid(messages),
    grams,
  };
  return (hits) => weighSubject({ ...input, own: balanceOf(hits) }, subject);
}
