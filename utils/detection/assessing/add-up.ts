import type { CrisisKind, Evidence, NeedFinding, Subject } from '@/utils/contract/assessment';

/** A need is shown from this confidence on. */
export const SHOW_FROM = 0.5;
/** Confidence never claims to be certain. */
const MOST_SURE = 0.99;
/** A signal that speaks again in a later message adds this share of its weight. */
const AGAIN = 0.4;
const MOST_EVIDENCE = 5;

export interface NeedHit {
  need: string;
  signal: string;
  weight: number;
  subject: Subject;
  evidence: Evidence;
  crisisKind?: CrisisKind | undefined;
}

/** Independent evidence: the chance that not all of it is wrong. */
export const noisyOr = (weights: Iterable<number>): number => {
  let doubt = 1;
  for (const weight of weights) doubt *= 1 - weight;
  return Math.min(MOST_SURE, 1 - doubt);
};

/** What the rules say of one need. */
export interface ToldNeed {
  confidence: number;
  hits: NeedHit[];
}

/** Adds up the evidence per need, with what the way of writing adds or takes away. */
export function tellNeeds(
  hits: NeedHit[],
  behaviour: ReadonlyMap<string, number> = new Map(),
): Map<string, ToldNeed> {
  const byNeed = new Map<string, NeedHit[]>();
  for (const hit of hits) {
    const own = byNeed.get(hit.need);
    if (own) own.push(hit);
    else byNeed.set(hit.need, [hit]);
  }
  const told = new Map<string, ToldNeed>();
  for (const [need, own] of byNeed) {
    const confidence = withBehaviour(noisyOr(weightsOf(own)), behaviour.get(need) ?? 0);
    told.set(need, { confidence, hits: own });
  }
  return told;
}

/** What rules found, as it is shown with this confidence. */
export function findingOf(need: string, hits: NeedHit[], confidence: number): NeedFinding {
  const finding: NeedFinding = {
    need,
    confidence: Math.round(confidence * 1000) / 1000,
    subject: subjectOf(hits),
    evidence: bestEvidence(hits),
  };
  const kind = need === 'crisis' ? kindOf(hits) : undefined;
  return kind ? { ...finding, crisisKind: kind } : finding;
}

/** Those to show: crisis first, then fraud, then by confidence. */
export const inOrder = (findings: NeedFinding[]): NeedFinding[] =>
  withoutAcute(findings).sort((a, b) => urgency(a) - urgency(b) || b.confidence - a.confidence);

/** What is hardly told at all is not made a need by the way in which it is written. */
const TOLD_FROM = 0.48;

function withBehaviour(told: number, change: number): number {
  if (change < 0) return told * (1 + change);
  return told >= TOLD_FROM ? noisyOr([told, change]) : told;
}

/** In an emergency, "I can't talk" and "she can't move" are part of it: no lasting need yet. */
const ACUTE = ['speech', 'hearing', 'mobility'];
const LASTING_FROM = 0.9;

function withoutAcute(findings: NeedFinding[]): NeedFinding[] {
  const acute = findings.some(
    ({ crisisKind }) => crisisKind === 'medical' || crisisKind === 'violence',
  );
  if (!acute) return findings;
  return findings.filter(
    ({ need, confidence }) => !ACUTE.includes(need) || confidence >= LASTING_FROM,
  );
}

function urgency({ need }: NeedFinding): number {
  return need === 'crisis' ? 0 : need === 'fraud-risk' ? 1 : 2;
}

/** One weight a signal, and a share of it for each further message in which it speaks, once. */
function weightsOf(hits: NeedHit[]): number[] {
  const seen = new Map<string, Set<number | string>>();
  const weights: number[] = [];
  for (const { signal, weight, evidence } of hits) {
    const places = seen.get(signal) ?? new Set();
    const place = 'message' in evidence ? evidence.message : evidence.field;
    if (places.size === 0) weights.push(weight);
    else if (places.size === 1 && !places.has(place)) weights.push(weight * AGAIN);
    places.add(place);
    seen.set(signal, places);
  }
  return weights;
}

function subjectOf(hits: NeedHit[]): Subject {
  let balance = 0;
  for (const { subject, weight } of hits) balance += subject === 'self' ? weight : -weight;
  return balance >= 0 ? 'self' : 'other';
}

function kindOf(hits: NeedHit[]): CrisisKind | undefined {
  const strongest = [...hits].sort((a, b) => b.weight - a.weight);
  return strongest.find(({ crisisKind }) => crisisKind)?.crisisKind;
}

/** The strongest pieces of evidence, each stretch of text once. */
function bestEvidence(hits: NeedHit[]): Evidence[] {
  const chosen: Evidence[] = [];
  for (const { evidence } of [...hits].sort((a, b) => b.weight - a.weight)) {
    if (chosen.length < MOST_EVIDENCE && !chosen.some((other) => sameWords(other, evidence)))
      chosen.push(evidence);
  }
  return chosen;
}

function sameWords(a: Evidence, b: Evidence): boolean {
  if ('message' in a && 'message' in b) {
    return a.message === b.message && a.start < b.end && b.start < a.end;
  }
  return 'field' in a && 'field' in b && a.field === b.field;
}
