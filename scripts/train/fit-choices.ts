import { CHOICE_KINDS, type ChoiceKind } from '@/utils/detection/model/choice-model';
import { CONTENT } from './content-lines';
import { addUp, countRows, descend, type Row } from './descend';
import type { Sample } from './extract-features';

/** What was learnt of one kind of choice. */
export interface LearntChoice {
  /** Ids of topics or of fraud types. */
  labels: string[];
  /** Features of the samples, in the order of the rows of `weights`; behind them the biases. */
  features: number[];
  weights: Float64Array;
}

const PENALTY = 0.01;
const ROUNDS = 16;
/** A line of the content says what it says without all that surrounds it in a conversation. */
const LINE_COUNTS = 0.6;
/** What stands in fewer texts is not learnt. */
const FEWEST_TEXTS = 2;

/** What a sample is about, or null where nobody said. Of several fraud types the first. */
export function labelOf({ item: { expect } }: Sample, kind: ChoiceKind): string | null {
  if (kind === 'topic') return expect.topic ?? null;
  return expect.fraudType?.[0] ?? null;
}

export const labelsOf = (samples: readonly Sample[], kind: ChoiceKind): string[] =>
  [...new Set(samples.map((sample) => labelOf(sample, kind)))].filter((id) => id !== null).sort();

/** Both kinds, learnt from the samples that `learns` names. */
export const fitAllChoices = (
  samples: readonly Sample[],
  names: readonly string[],
  learns: (sample: Sample) => boolean,
) => new Map(CHOICE_KINDS.map((kind) => [kind, fitChoices(samples, names, kind, learns)]));

/** Multinomial logistic regression: of all labels one fits best. */
export function fitChoices(
  samples: readonly Sample[],
  names: readonly string[],
  kind: ChoiceKind,
  learns: (sample: Sample) => boolean,
): LearntChoice {
  const labels = labelsOf(samples, kind);
  const width = labels.length;
  const own = samples.filter((sample) => learns(sample) && labelOf(sample, kind) !== null);
  const features = featuresIn(own, names);
  const placeOf = new Int32Array(names.length).fill(-1);
  features.forEach((feature, place) => {
    placeOf[feature] = place;
  });
  const rows = own.map((sample) => known(sample, placeOf));
  const labelled = own.map((sample) => ({
    label: labels.indexOf(labelOf(sample, kind) ?? ''),
    counts: sample.author === CONTENT ? LINE_COUNTS : 1,
  }));
  const weights = descend(
    rows,
    { features: features.length, width, penalty: PENALTY, rounds: ROUNDS },
    (logits, row) => {
      const { label, counts = 1 } = labelled[row] ?? {};
      const total = toChances(logits);
      for (let index = 0; index < width; index += 1)
        logits[index] = counts * ((logits[index] ?? 0) / total - (index === label ? 1 : 0));
    },
  );
  return { labels, features, weights };
}

/** Turns logits into what each has of the whole, and returns the whole. */
function toChances(logits: Float64Array): number {
  const highest = Math.max(...logits);
  let total = 0;
  for (let index = 0; index < logits.length; index += 1) {
    logits[index] = Math.exp((logits[index] ?? 0) - highest);
    total += logits[index] ?? 0;
  }
  return total;
}

/** Grams and concepts that stand in enough texts. */
function featuresIn(samples: readonly Sample[], names: readonly string[]): number[] {
  const counts = countRows(samples, names.length);
  return [...counts.keys()].filter(
    (id) => (counts[id] ?? 0) >= FEWEST_TEXTS && !names[id]?.startsWith('group '),
  );
}

function known({ ids, values }: Sample, placeOf: Int32Array): Row {
  const kept = [...ids.keys()].filter((at) => (placeOf[ids[at] ?? 0] ?? -1) >= 0);
  return {
    ids: Int32Array.from(kept, (at) => placeOf[ids[at] ?? 0] ?? 0),
    values: Float32Array.from(kept, (at) => values[at] ?? 0),
  };
}

/** The logarithm of each label's chance for a sample. */
export function chooseFor(
  sample: Sample,
  { labels, features, weights }: LearntChoice,
  placeOf: Int32Array,
): Float64Array {
  const chances = new Float64Array(labels.length);
  addUp(known(sample, placeOf), weights, features.length, chances);
  const total = toChances(chances);
  return chances.map((chance) => Math.log(chance / total));
}
