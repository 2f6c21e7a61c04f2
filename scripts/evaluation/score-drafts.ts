import type { FindingId } from '@/utils/contract/draft-rule';
import { FINDINGS } from '@/utils/contract/draft-rule';
import type { DraftCase } from './read-cases';
import { type Rates, rates, type Share, share } from './score';

export interface ScoredDraft {
  item: DraftCase;
  /** Ids of the findings made. */
  found: readonly FindingId[];
}

export interface DraftScores {
  cases: number;
  /** Only findings that were expected or made. */
  findings: Partial<Record<FindingId, Rates>>;
  micro: Rates;
  /** Drafts that expect nothing but get a finding. */
  cleanFlagged: Share;
}

/** A finding counts once a draft, however often its words stand there. */
export function scoreDrafts(scored: readonly ScoredDraft[]): DraftScores {
  const labelled = scored.filter(({ item }) => item.expect !== undefined);
  const counts = FINDINGS.map((id) => {
    const of = (expected: boolean, made: boolean) =>
      labelled.filter(
        ({ item, found }) =>
          (item.expect?.includes(id) ?? false) === expected && found.includes(id) === made,
      ).length;
    return {
      id,
      truePositives: of(true, true),
      falsePositives: of(false, true),
      falseNegatives: of(true, false),
    };
  });
  const sum = (key: 'truePositives' | 'falsePositives' | 'falseNegatives') =>
    counts.reduce((total, own) => total + own[key], 0);
  const clean = labelled.filter(({ item }) => item.expect?.length === 0);
  return {
    cases: scored.length,
    findings: Object.fromEntries(
      counts
        .filter((own) => own.truePositives + own.falsePositives + own.falseNegatives > 0)
        .map(({ id, ...own }) => [id, rates(own)]),
    ),
    micro: rates({
      truePositives: sum('truePositives'),
      falsePositives: sum('falsePositives'),
      falseNegatives: sum('falseNegatives'),
    }),
    cleanFlagged: share(clean.filter(({ found }) => found.length > 0).length, clean.length),
  };
}
