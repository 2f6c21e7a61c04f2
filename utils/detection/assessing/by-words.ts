import type { CrisisKind, NeedFinding } from '@/utils/contract/assessment';
import type { MessageFindings } from '../assess-findings';
import type { CompiledModel, NeedWeighing } from '../model/need-model';
import type { WordScores } from '../model/read-words';
import { type ConversationScores, scoreConversation } from '../model/score-conversation';
import { believed, type WeighedInput, weighedInputs, weighNeed } from '../model/weigh-needs';
import type { Rules } from '../rules';
import { withoutStrongest } from './without-strongest';
import { wordEvidence } from './word-evidence';

/**
 * Of the odds from which a need is shown, what the words must still give without the strongest of them:
 * one word that stands in everyday business as well ("withdrawal", "bridge") makes no need.
 */
const WITHOUT_STRONGEST = 0.5;
const CRISIS_WITHOUT_STRONGEST = 0.25;

export interface Weighed {
  messages: readonly MessageFindings[];
  scores: ConversationScores;
  /** By need, what words and rules say. */
  inputs: ReadonlyMap<string, WeighedInput>;
  /** By need, what rules add up to. */
  confidences: ReadonlyMap<string, number>;
  rules: Rules;
  model: CompiledModel;
  /** Reads the words of a text anew. */
  readWords(text: string): WordScores | null;
}

/** The needs that no rule found and that the words alone show; whose they are is not told. */
export function byWords(weighed: Weighed): Omit<NeedFinding, 'subject'>[] {
  const { inputs, confidences, model } = weighed;
  return [...inputs].flatMap(([need, input]) => {
    const weighing = model.weighing[need];
    if (!weighing || confidences.has(need) || !isShown(need, input, weighing, weighed)) return [];
    return [findingOf(need, weighNeed(input, weighing), weighed)];
  });
}

function isShown(
  need: string,
  input: WeighedInput,
  weighing: NeedWeighing,
  { messages, scores, confidences, rules, model, readWords }: Weighed,
): boolean {
  const oddsOf = (of: WeighedInput) => {
    const grounds = { need, rules: of.rules, grams: scores.grams, anyNeed: of.anyNeed };
    return odds(believed(weighNeed(of, weighing), grounds, weighing.doubtBelow));
  };
  const least = odds(weighing.showFrom);
  if (oddsOf(input) < least) return false;
  const { table } = rules;
  const texts = withoutStrongest(need, scores, messages, { model, table }, readWords);
  const left = scoreConversation(texts, model);
  const without = left && weighedInputs(left, model, confidences).get(need);
  const share = need === 'crisis' ? CRISIS_WITHOUT_STRONGEST : WITHOUT_STRONGEST;
  return without ? oddsOf(without) >= least * share : false;
}

const odds = (chance: number) => chance / (1 - chance);

function findingOf(need: string, chance: number, { scores, messages, rules }: Weighed) {
  const finding = {
    need,
    confidence: Math.round(chance * 1000) / 1000,
    evidence: wordEvidence(need, scores, messages, rules),
  };
  return need === 'crisis' ? { ...finding, crisisKind: likeliestKind(scores, rules) } : finding;
}

const KINDS: CrisisKind[] = ['self-harm', 'medical', 'violence'];

function likeliestKind({ logits }: ConversationScores, { model }: Rules): CrisisKind {
  const of = (kind: CrisisKind) =>
    logits[model?.columns.indexOf(`kind ${kind}`) ?? -1] ?? Number.NEGATIVE_INFINITY;
  return KINDS.reduce((best, kind) => (of(kind) > of(best) ? kind : best));
}
