import { ANY_NEED } from '@/utils/detection/model/need-model';
import { besideOf } from '@/utils/detection/model/weigh-needs';
import { addUp } from './descend';
import type { Sample } from './extract-features';
import type { Judged } from './fit-weighing';
import { fitWords, type Targets } from './fit-words';

/** A case as somebody who learnt from all other authors sees it. */
export interface Unseen {
  sample: Sample;
  /** The needs that are labelled; those that are arguable are left out. */
  needs: Judged[];
  /** Logit of the column `subject other`. */
  other: number;
}

/**
 * Learns from all authors but those of one fold, for each, and looks at the cases of these. A fold is an
 * author of Chinese and one of English cases, who share next to nothing.
 */
export function judgeUnseen(
  samples: readonly Sample[],
  targets: Targets,
  features: number,
  authors: readonly string[],
): Unseen[] {
  const width = targets.columns.length;
  const logits = new Float64Array(width);
  const folds = new Set(authors.map(foldOf));
  return [...folds].flatMap((fold) => {
    const weights = fitWords(
      samples,
      targets,
      features,
      (sample) => foldOf(sample.author) !== fold,
    );
    return samples.flatMap((sample, row) => {
      if (foldOf(sample.author) !== fold) return [];
      addUp(sample, weights, features, logits);
      return [
        { sample, needs: judge(sample, row, logits, targets), other: logits[width - 1] ?? 0 },
      ];
    });
  });
}

/** Authors are named by their language and a number. */
const foldOf = (author: string) => author.replace(/^(zh|en)(?=-|$)/, '');

function judge(sample: Sample, row: number, logits: Float64Array, targets: Targets): Judged[] {
  const { columns, labels, counts } = targets;
  const needs = columns.flatMap((need, column) =>
    need.includes(' ')
      ? []
      : [{ need, words: logits[column] ?? 0, rules: sample.rules.get(need) ?? 0 }],
  );
  const beside = besideOf(needs);
  return needs.flatMap((one, column) => {
    if ((counts[row * columns.length + column] ?? 0) === 0) return [];
    const others = needs.filter(({ need }) => need !== one.need);
    return [
      {
        ...one,
        otherWords: Math.max(...others.map(({ words }) => words)),
        otherRules: Math.max(...others.map(({ rules }) => rules)),
        anyNeed: logits[columns.indexOf(ANY_NEED)] ?? 0,
        latin: sample.latin,
        beside,
        grams: sample.grams,
        firm: sample.firm.has(one.need),
        label: labels[row * columns.length + column] === 1 ? 1 : 0,
      } as const,
    ];
  });
}
