import { ANY_NEED } from '@/utils/detection/model/need-model';
import { descend } from './descend';
import type { Sample } from './extract-features';

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
/** More gave nothing to authors who were not learnt from. */
const ROUNDS = 32;

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
  const learnt = samples.flatMap((sample, row) =>
    learns(sample) && sample.item.expect.needs ? [{ sample, from: row * width }] : [],
  );
  return descend(
    learnt.map(({ sample }) => sample),
    { features, width, penalty: PENALTY, rounds: ROUNDS },
    (logits, row) => {
      const from = learnt[row]?.from ?? 0;
      for (let column = 0; column < width; column += 1) {
        const chance = 1 / (1 + Math.exp(-(logits[column] ?? 0)));
        const count = counts[from + column] ?? 0;
        logits[column] = count * (chance - (labels[from + column] ?? 0));
      }
    },
  );
}
