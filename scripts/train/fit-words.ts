import { ANY_NEED } from '@/utils/detection/model/need-model';
import type { Sample } from './extract-features';
import { minimise } from './minimise';

export interface Targets {
  columns: string[];
  /** By sample and column, 1 where it is so. */
  labels: Float32Array;
  /** How much each counts; 0 where it is arguable or unknown. */
  counts: Float32Array;
}

/** Weights by feature and column, then the biases. */
export type WordWeights = Float64Array;

/** How strongly weights are held near nothing, and how much more a need counts than its absence. */
const PENALTY = 0.1;
const POSITIVE = 2;
const KINDS = ['self-harm', 'medical', 'violence'];
const ITERATIONS = 30;

export function targetsOf(samples: readonly Sample[], needs: readonly string[]): Targets {
  const kinds = KINDS.map((kind) => `kind ${kind}`);
  const columns = [...needs, ...kinds, ANY_NEED, 'subject other'];
  const width = columns.length;
  const labels = new Float32Array(samples.length * width);
  const counts = new Float32Array(samples.length * width);
  samples.forEach((sample, row) => {
    for (const [column, is] of labelsOf(sample, needs)) {
      const at = row * width + columns.indexOf(column);
      labels[at] = is ? 1 : 0;
      counts[at] = is ? POSITIVE : 1;
    }
  });
  return { columns, labels, counts };
}

/** What is known of a sample; of what is arguable, nothing. */
function labelsOf({ item, crisisKind }: Sample, needs: readonly string[]): [string, boolean][] {
  const { needs: expected, optional = [], subject } = item.expect;
  if (!expected) return [];
  const known = needs.filter((need) => expected.includes(need) || !optional.includes(need));
  const labels = known.map((need): [string, boolean] => [need, expected.includes(need)]);
  if (expected.length > 0 || optional.length === 0) labels.push([ANY_NEED, expected.length > 0]);
  const isKind = item.expect.crisisKind ?? crisisKind;
  if (expected.includes('crisis') && isKind)
    for (const kind of KINDS) labels.push([`kind ${kind}`, kind === isKind]);
  if (subject !== undefined && expected.length > 0)
    labels.push(['subject other', subject === 'other']);
  return labels;
}

/** Logistic regression, one column each against all else, over the samples that `learns` names. */
export function fitWords(
  samples: readonly Sample[],
  { columns, labels, counts }: Targets,
  features: number,
  learns: (sample: Sample) => boolean,
): WordWeights {
  const width = columns.length;
  const rows = samples.flatMap((sample, row) =>
    learns(sample) && sample.item.expect.needs ? [row] : [],
  );
  const weights = new Float64Array((features + 1) * width);
  const bias = features * width;
  const logits = new Float64Array(width);
  minimise(
    (point, gradient) => {
      let loss = 0;
      for (let at = 0; at < bias; at += 1) {
        const weight = point[at] ?? 0;
        loss += (PENALTY / 2) * weight * weight;
        gradient[at] = PENALTY * weight;
      }
      gradient.fill(0, bias);
      for (const row of rows) {
        const sample = samples[row];
        if (!sample) continue;
        addUp(sample, point, features, logits);
        for (let column = 0; column < width; column += 1) {
          const logit = logits[column] ?? 0;
          const count = counts[row * width + column] ?? 0;
          const label = labels[row * width + column] ?? 0;
          const chance = 1 / (1 + Math.exp(-logit));
          loss +=
            count * (Math.max(logit, 0) - label * logit + Math.log1p(Math.exp(-Math.abs(logit))));
          logits[column] = count * (chance - label);
        }
        spread(sample, gradient, features, logits);
      }
      return loss;
    },
    weights,
    ITERATIONS,
  );
  return weights;
}

/** The logits of a sample, into `logits`. */
export function addUp(
  { ids, values }: Sample,
  weights: Float64Array,
  features: number,
  logits: Float64Array,
): void {
  const width = logits.length;
  for (let column = 0; column < width; column += 1)
    logits[column] = weights[features * width + column] ?? 0;
  for (let at = 0; at < ids.length; at += 1) {
    const from = (ids[at] ?? 0) * width;
    const value = values[at] ?? 0;
    for (let column = 0; column < width; column += 1)
      logits[column] = (logits[column] ?? 0) + value * (weights[from + column] ?? 0);
  }
}

function spread(
  { ids, values }: Sample,
  gradient: Float64Array,
  features: number,
  errors: Float64Array,
): void {
  const width = errors.length;
  for (let column = 0; column < width; column += 1) {
    const at = features * width + column;
    gradient[at] = (gradient[at] ?? 0) + (errors[column] ?? 0);
  }
  for (let at = 0; at < ids.length; at += 1) {
    const from = (ids[at] ?? 0) * width;
    const value = values[at] ?? 0;
    for (let column = 0; column < width; column += 1)
      gradient[from + column] = (gradient[from + column] ?? 0) + value * (errors[column] ?? 0);
  }
}
