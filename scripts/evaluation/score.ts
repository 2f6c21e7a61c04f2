import type { ConversationCase } from './read-cases';
import type { Prediction } from './run-case';

export interface Counts {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
}
export interface Rates extends Counts {
  /** Null where there is nothing to divide by. */
  precision: number | null;
  recall: number | null;
  f1: number | null;
}
export interface Share {
  count: number;
  of: number;
  share: number | null;
}

/** The scores of evaluation data; `docs/detection.md` says what each means. */
export interface Scores {
  cases: number;
  needs: Record<string, Rates>;
  micro: Rates;
  /** Mean F1 of the needs with at least five positives; null when there is none. */
  macroF1: number | null;
  /** Cases that expect no need but show one. */
  falseAlarms: Share;
  /** Of the needs found rightly, those whose subject is right. */
  subject: Share;
  topics: { hitAt1: Share; hitAt3: Share; meanReciprocalRank: number | null };
  /** Cases of `fraud-risk` whose first suggested type is among those expected. */
  fraudTypes: Share;
}

const ENOUGH_POSITIVES = 5;

export interface Scored {
  item: ConversationCase;
  prediction: Prediction;
}

export function score(scored: Scored[]): Scores {
  const labelled = scored.filter(({ item }) => item.expect.needs !== undefined);
  const counts = new Map<string, Counts>();
  for (const one of labelled) countNeeds(one, counts);
  const needs = Object.fromEntries(
    [...counts].sort(([a], [b]) => a.localeCompare(b)).map(([need, own]) => [need, rates(own)]),
  );
  const all = [...counts.values()];
  const micro = rates({
    truePositives: sum(all.map(({ truePositives }) => truePositives)),
    falsePositives: sum(all.map(({ falsePositives }) => falsePositives)),
    falseNegatives: sum(all.map(({ falseNegatives }) => falseNegatives)),
  });
  const frequent = Object.values(needs).filter(
    ({ truePositives, falseNegatives }) => truePositives + falseNegatives >= ENOUGH_POSITIVES,
  );
  return {
    cases: scored.length,
    needs,
    micro,
    macroF1: frequent.length > 0 ? sum(frequent.map(({ f1 }) => f1 ?? 0)) / frequent.length : null,
    falseAlarms: falseAlarms(labelled),
    subject: subjects(labelled),
    topics: topicScores(scored),
    fraudTypes: fraudTypeScore(scored),
  };
}

function countNeeds({ item, prediction }: Scored, counts: Map<string, Counts>): void {
  const expected = new Set(item.expect.needs);
  const shown = new Set(prediction.needs.map(({ need }) => need));
  const optional = new Set(item.expect.optional ?? []);
  for (const need of new Set([...expected, ...shown])) {
    if (optional.has(need) && !expected.has(need)) continue;
    const own = counts.get(need) ?? { truePositives: 0, falsePositives: 0, falseNegatives: 0 };
    if (!expected.has(need)) own.falsePositives += 1;
    else if (shown.has(need)) own.truePositives += 1;
    else own.falseNegatives += 1;
    counts.set(need, own);
  }
}

export function rates(counts: Counts): Rates {
  const { truePositives, falsePositives, falseNegatives } = counts;
  const precision = ratio(truePositives, truePositives + falsePositives);
  const recall = ratio(truePositives, truePositives + falseNegatives);
  const f1 = ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
  return { ...counts, precision, recall, f1 };
}

function falseAlarms(labelled: Scored[]): Share {
  const ordinary = labelled.filter(({ item }) => item.expect.needs?.length === 0);
  return share(ordinary.filter(isFalseAlarm).length, ordinary.length);
}

/** A need shown that is neither expected nor optional. */
export function isFalseAlarm({ item, prediction }: Scored): boolean {
  const allowed = new Set([...(item.expect.needs ?? []), ...(item.expect.optional ?? [])]);
  return prediction.needs.some(({ need }) => !allowed.has(need));
}

function subjects(labelled: Scored[]): Share {
  const judged = labelled.flatMap(({ item, prediction }) => {
    const { subject, needs = [] } = item.expect;
    if (subject === undefined) return [];
    return prediction.needs
      .filter(({ need }) => needs.includes(need))
      .map((found) => found.subject === subject);
  });
  return share(judged.filter(Boolean).length, judged.length);
}

function topicScores(scored: Scored[]): Scores['topics'] {
  const ranks = scored.flatMap(({ item, prediction }) =>
    item.expect.topic === undefined ? [] : [prediction.topics.indexOf(item.expect.topic) + 1],
  );
  return {
    hitAt1: share(ranks.filter((rank) => rank === 1).length, ranks.length),
    hitAt3: share(ranks.filter((rank) => rank >= 1 && rank <= 3).length, ranks.length),
    meanReciprocalRank: ratio(sum(ranks.map((rank) => (rank > 0 ? 1 / rank : 0))), ranks.length),
  };
}

function fraudTypeScore(scored: Scored[]): Share {
  const judged = scored.filter(
    ({ item }) =>
      item.expect.needs?.includes('fraud-risk') && (item.expect.fraudType?.length ?? 0) > 0,
  );
  const right = judged.filter(({ item, prediction }) =>
    item.expect.fraudType?.includes(prediction.fraudTypes[0] ?? ''),
  );
  return share(right.length, judged.length);
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : null);
export const share = (count: number, of: number): Share => ({ count, of, share: ratio(count, of) });
