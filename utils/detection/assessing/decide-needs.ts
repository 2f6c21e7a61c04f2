import type { CrisisKind, NeedFinding, Subject } from '@/utils/contract/assessment';
import type { MessageFindings } from '../assess-findings';
import type { CompiledModel, NeedWeighing } from '../model/need-model';
import type { WordScores } from '../model/read-words';
import { type ConversationScores, scoreConversation } from '../model/score-conversation';
import { believed, type WeighedInput, weighedInputs, weighNeed } from '../model/weigh-needs';
import { balanceOf, weighSubject, whomSaid } from '../model/weigh-subject';
import type { Rules } from '../rules';
import { findingOf, type NeedHit, SHOW_FROM, type ToldNeed } from './add-up';
import { withoutStrongest, wordEvidence } from './word-evidence';

/** What a rule found is not claimed to be less sure than this once it is shown. */
const LEAST_SURE = 0.5;
/** Where rules are this sure, keeping them back would lose as much as it saves. */
const VERY_SURE = 0.7;
/**
 * Of the odds from which a need is shown, what the words must still give without the strongest of them:
 * one word that stands in everyday business as well ("withdrawal", "bridge") makes no need.
 */
const WITHOUT_STRONGEST = 0.5;
const CRISIS_WITHOUT_STRONGEST = 0.25;

const odds = (chance: number) => chance / (1 - chance);

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
  const inputs = weighedInputs(scores, model, confidences);
  const believedOf = (chance: number, need: string, rules: number, anyNeed: number) => {
    const grounds = { need, rules, grams: scores.grams, anyNeed };
    return believed(chance, grounds, model.weighing[need]?.doubtBelow);
  };
  const findings: NeedFinding[] = [];
  const whose = tellSubjects(scores, told, messages, model);
  for (const [need, { confidence, hits }] of told) {
    const input = inputs.get(need);
    const weighing = model.weighing[need];
    const chance = input && weighing ? weighNeed(input, weighing) : confidence;
    const showFrom = weighing?.showFrom ?? SHOW_FROM;
    if (isFirm(need, { confidence, hits }, rules, model.signals))
      findings.push(about(whose, hits, findingOf(need, hits, Math.max(chance, LEAST_SURE))));
    else if (believedOf(chance, need, confidence, input?.anyNeed ?? 0) >= showFrom)
      findings.push(about(whose, hits, findingOf(need, hits, chance)));
    inputs.delete(need);
  }
  const oddsOf = (need: string, input: WeighedInput, weighing: NeedWeighing) =>
    odds(believedOf(weighNeed(input, weighing), need, input.rules, input.anyNeed));
  const withoutOne = (need: string): WeighedInput | 'no such word' | undefined => {
    const fewer = withoutStrongest(need, scores, messages, rules, readWords);
    const left = fewer && scoreConversation(fewer, model);
    if (!fewer) return 'no such word';
    return left ? weighedInputs(left, model, confidences).get(need) : undefined;
  };
  for (const [need, input] of inputs) {
    const weighing = model.weighing[need];
    if (!weighing || !isToldByWords(need, input, weighing, { oddsOf, withoutOne })) continue;
    const chance = weighNeed(input, weighing);
    findings.push({ ...byWords(need, chance, scores, messages, rules), subject: whose([]) });
  }
  return findings;
}

/** Whether words alone show a need, also without the strongest of them. */
function isToldByWords(
  need: string,
  input: WeighedInput,
  weighing: NeedWeighing,
  ask: {
    oddsOf(need: string, input: WeighedInput, weighing: NeedWeighing): number;
    withoutOne(need: string): WeighedInput | 'no such word' | undefined;
  },
): boolean {
  const least = odds(weighing.showFrom);
  if (ask.oddsOf(need, input, weighing) < least) return false;
  const without = ask.withoutOne(need);
  if (without === 'no such word') return true;
  const share = need === 'crisis' ? CRISIS_WITHOUT_STRONGEST : WITHOUT_STRONGEST;
  return without !== undefined && ask.oddsOf(need, without, weighing) >= least * share;
}

function byRulesAlone(told: ReadonlyMap<string, ToldNeed>): NeedFinding[] {
  return [...told]
    .filter(([, { confidence }]) => confidence >= SHOW_FROM)
    .map(([need, { confidence, hits }]) => findingOf(need, hits, confidence));
}

/**
 * Whether what rules found is shown whatever the words say: a crisis, what rules are very sure of, an
 * age, what a field tells, and what a signal found that the model has not met.
 */
export function isFirm(
  need: string,
  { confidence, hits }: ToldNeed,
  { ages }: Pick<Rules, 'ages'>,
  known: ReadonlySet<string>,
): boolean {
  if (confidence < SHOW_FROM) return false;
  if (need === 'crisis' || confidence >= VERY_SURE) return true;
  return hits.some(
    ({ signal, evidence }) =>
      'field' in evidence || ages.has(signal) || !(known.has(signal) || isStory(signal)),
  );
}

const isStory = (signal: string) => signal.startsWith('about-');

/** A need that no rule found. */
function byWords(
  need: string,
  chance: number,
  scores: ConversationScores,
  messages: readonly MessageFindings[],
  rules: Rules,
): Omit<NeedFinding, 'subject'> {
  const finding = {
    need,
    confidence: Math.round(chance * 1000) / 1000,
    evidence: wordEvidence(need, scores, messages, rules),
  };
  return need === 'crisis' ? { ...finding, crisisKind: likeliestKind(scores, rules) } : finding;
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

const KINDS: CrisisKind[] = ['self-harm', 'medical', 'violence'];

function likeliestKind({ logits }: ConversationScores, { model }: Rules): CrisisKind {
  const of = (kind: CrisisKind) =>
    logits[model?.columns.indexOf(`kind ${kind}`) ?? -1] ?? Number.NEGATIVE_INFINITY;
  return KINDS.reduce((best, kind) => (of(kind) > of(best) ? kind : best));
}
