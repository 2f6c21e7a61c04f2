import type {
  Evidence,
  FraudFinding,
  FraudUrgency,
  NeedFinding,
  Subject,
} from '@/utils/contract/assessment';
import type { FRAUD_SLOTS } from '@/utils/contract/signal';
import { type Choices, likelyOf, logOf } from '../model/score-choices';
import type { NeedHit } from './add-up';

/** `story`: the words of the whole, beside what single phrases say. */
export type FraudSlot = (typeof FRAUD_SLOTS)[number] | 'story';

export interface SlotHit {
  slot: FraudSlot;
  fraudTypes: string[];
  signal: string;
  weight: number;
  subject: Subject;
  evidence: Evidence;
  urgency?: 'about-to-pay' | 'paid' | 'shared-access' | undefined;
}

const MOST_TYPES = 5;
/** A type named second counts a little less than the one named first. */
const NAMED_LATER = 0.9;
/** How much the score of slots counts beside the logarithm of the chance that the words give. */
const SLOT_SHARE = 1.5;
/** From this chance on a type is named that no slot names. */
const LIKELY = { chance: 0.08, gain: 0 };

/**
 * Slots make an alert only together: the hits that fit one another (they share a type, or fit any)
 * of at least two different slots. Returns them as evidence for `fraud-risk`, one a slot and signal.
 */
export function fraudHits(slots: SlotHit[]): NeedHit[] {
  const fitting = fittingSlots(slots);
  return fitting.map(({ signal, weight, subject, evidence }) => ({
    need: 'fraud-risk',
    signal,
    weight,
    subject,
    evidence,
  }));
}

function fittingSlots(slots: SlotHit[]): SlotHit[] {
  if (slots.length < 2) return [];
  const typed = rankTypes(slots);
  const generic = slots.filter(({ fraudTypes }) => fraudTypes.length === 0);
  const groups = typed.map(({ type }) => [
    ...slots.filter(({ fraudTypes }) => fraudTypes.includes(type)),
    ...generic,
  ]);
  groups.push(generic);
  const composed = groups.filter((group) => new Set(group.map(({ slot }) => slot)).size >= 2);
  return [...new Set(composed.flat())];
}

function rankTypes(slots: SlotHit[]): { type: string; score: number }[] {
  const best = new Map<string, Map<FraudSlot, number>>();
  for (const { slot, fraudTypes, weight } of slots) {
    fraudTypes.forEach((type, index) => {
      const score = (weight / Math.sqrt(fraudTypes.length)) * NAMED_LATER ** index;
      const bySlot = best.get(type) ?? new Map<FraudSlot, number>();
      bySlot.set(slot, Math.max(bySlot.get(slot) ?? 0, score));
      best.set(type, bySlot);
    });
  }
  return [...best]
    .map(([type, bySlot]) => ({
      type,
      score: [...bySlot.values()].reduce((sum, score) => sum + score, 0),
    }))
    .sort((a, b) => b.score - a.score);
}

/**
 * What is put before the agent: the alert when the need is shown; the gate question when the customer
 * asks for something that scammers ask for too; else nothing. `gateTypes` are those that the script
 * for the customer's topic guards against; `choices` tells what the words of the whole say of each type.
 */
export function composeFraud(
  slots: SlotHit[],
  needs: NeedFinding[],
  gateTypes: string[],
  choices: () => Choices | null = () => null,
): FraudFinding | null {
  if (needs.some(({ need }) => need === 'fraud-risk')) {
    return {
      types: withChoices(rankTypes(slots), choices()).slice(0, MOST_TYPES),
      urgency: urgencyOf(slots),
      gate: true,
    };
  }
  if (!slots.some(({ slot }) => slot === 'ask')) return null;
  const asking = [...new Set([...rankTypes(slots).map(({ type }) => type), ...gateTypes])];
  return { types: asking.slice(0, MOST_TYPES), urgency: 'asking', gate: true };
}

/** Types by what slots and the words of the whole say together. */
function withChoices(ranked: { type: string; score: number }[], choices: Choices | null): string[] {
  const scores = new Map(ranked.map(({ type, score }) => [type, score]));
  const total = (type: string) => (scores.get(type) ?? 0) * SLOT_SHARE + logOf(choices, type);
  const likely = likelyOf(choices, LIKELY);
  return [...new Set([...scores.keys(), ...likely])].sort((a, b) => total(b) - total(a));
}

/** The worst that has happened: open access can still be closed, so it comes before money gone. */
function urgencyOf(slots: SlotHit[]): FraudUrgency {
  const told = new Set(
    slots.map(({ slot, urgency }) => urgency ?? (slot === 'done' ? 'paid' : 'about-to-pay')),
  );
  if (told.has('shared-access')) return 'shared-access';
  return told.has('paid') ? 'paid' : 'about-to-pay';
}
