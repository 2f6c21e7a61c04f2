import { CHOICE_KINDS, type ChoiceKind } from '@/utils/detection/model/choice-model';
import { CONTENT } from './content-lines';
import type { Sample } from './extract-features';
import { minimise } from './minimise';

/** What was learnt of one kind of choice. */
export interface LearntChoice {
  /** Ids of topics or of fraud types. */
  labels: string[];
  /** Features of the samples, in the order of the rows of `weights`; behind them the biases. */
  features: number[];
  weights: Float64Array;
}

const PENALTY = 0.01;
const ITERATIONS = 60;
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
  const rows = own.map((sample) => ({
    ...known(sample, placeOf),
    label: labels.indexOf(labelOf(sample, kind) ?? ''),
    counts: sample.author === CONTENT ? LINE_COUNTS : 1,
  }));
  const weights = new Float64Array((features.length + 1) * width);
  const bias = features.length * width;
  const chances = new Float64Array(width);
  minimise(
    (point, gradient) => {
      let loss = 0;
      for (let at = 0; at < bias; at += 1) {
        const weight = point[at] ?? 0;
        loss += (PENALTY / 2) * weight * weight;
        gradient[at] = PENALTY * weight;
      }
      gradient.fill(0, bias);
      for (const { places, values, label, counts } of rows) {
        const total = chancesOf(places, values, point, bias, chances);
        loss -= counts * Math.log((chances[label] ?? 0) / total + 1e-12);
        for (let index = 0; index < width; index += 1)
          chances[index] = counts * ((chances[index] ?? 0) / total - (index === label ? 1 : 0));
        spread(places, values, gradient, bias, chances);
      }
      return loss;
    },
    weights,
    ITERATIONS,
  );
  return { labels, features, weights };
}

/** Writes what each label has of the whole into `chances` and returns the whole. */
function chancesOf(
  places: Int32Array,
  values: Float32Array,
  weights: Float64Array,
  bias: number,
  chances: Float64Array,
): number {
  const width = chances.length;
  let highest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < width; index += 1) chances[index] = weights[bias + index] ?? 0;
  for (let at = 0; at < places.length; at += 1) {
    const from = (places[at] ?? 0) * width;
    const value = values[at] ?? 0;
    for (let index = 0; index < width; index += 1)
      chances[index] = (chances[index] ?? 0) + value * (weights[from + index] ?? 0);
  }
  for (const logit of chances) highest = Math.max(highest, logit);
  let total = 0;
  for (let index = 0; index < width; index += 1) {
    chances[index] = Math.exp((chances[index] ?? 0) - highest);
    total += chances[index] ?? 0;
  }
  return total;
}

function spread(
  places: Int32Array,
  values: Float32Array,
  gradient: Float64Array,
  bias: number,
  errors: Float64Array,
): void {
  const width = errors.length;
  for (let at = 0; at <= places.length; at += 1) {
    const from = at === places.length ? bias : (places[at] ?? 0) * width;
    const value = values[at] ?? 1;
    for (let index = 0; index < width; index += 1)
      gradient[from + index] = (gradient[from + index] ?? 0) + value * (errors[index] ?? 0);
  }
}

/** Grams and concepts that stand in enough texts. */
function featuresIn(samples: readonly Sample[], names: readonly string[]): number[] {
  const counts = new Int32Array(names.length);
  for (const { ids } of samples) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return [...counts.keys()].filter(
    (id) => (counts[id] ?? 0) >= FEWEST_TEXTS && !names[id]?.startsWith('group '),
  );
}

function known({ ids, values }: Sample, placeOf: Int32Array) {
  const kept = [...ids.keys()].filter((at) => (placeOf[ids[at] ?? 0] ?? -1) >= 0);
  return {
    places: Int32Array.from(kept, (at) => placeOf[ids[at] ?? 0] ?? 0),
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
  const { places, values } = known(sample, placeOf);
  const total = chancesOf(places, values, weights, features.length * labels.length, chances);
  return chances.map((chance) => Math.log(chance / total));
}
