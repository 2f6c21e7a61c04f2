import { createHash } from 'node:crypto';
import type { ChoiceModel } from '@/utils/detection/model/choice-model';
import type { NeedModel, SubjectWeighing } from '@/utils/detection/model/need-model';
import { doubtBelow } from './choose-show-from';
import type { Weights } from './fit-weighing';
import type { WordWeights } from './fit-words';

/** How many grams are kept: those that say most in most cases. */
const MOST_GRAMS = 15_600;
/** Beyond so many, cases count no more: what is rarer must say so much more to be kept. */
const MANY_CASES = 30;
const MOST = 127;

interface Learnt {
  columns: string[];
  weights: WordWeights;
  names: string[];
  worth: (name: string) => number;
  /** In how many samples each name stands. */
  spread: Int32Array;
  weighing: ReadonlyMap<string, Weights>;
  showFrom: ReadonlyMap<string, number>;
  subject: SubjectWeighing;
  choices: ChoiceModel;
  signals: string[];
}

/** What was learnt as the text of its file. */
export function writeModel({
  columns,
  weights,
  names,
  worth,
  spread,
  weighing,
  showFrom,
  subject,
  choices,
  signals,
}: Learnt): { text: string; version: string } {
  const width = columns.length;
  const rowOf = (index: number) => weights.subarray(index * width, (index + 1) * width);
  const groups: Record<string, number[]> = {};
  const concepts: Record<string, number[]> = {};
  const grams: { key: number; row: Float64Array; most: number; says: number }[] = [];
  names.forEach((name, index) => {
    const [kind = '', ...rest] = name.split(' ');
    const value = worth(name);
    const row = rowOf(index).map((weight) => weight * value);
    if (kind === 'group') groups[rest.join(' ')] = Array.from(row, rounded);
    else if (kind === 'concept') concepts[rest.join(' ')] = Array.from(row, rounded);
    else {
      const most = highest(row);
      const says = most * Math.sqrt(Math.min(spread[index] ?? 0, MANY_CASES));
      grams.push({ key: Number(rest[0]), row, most, says });
    }
  });
  grams.sort((a, b) => b.says - a.says || a.key - b.key);
  const kept = grams.slice(0, MOST_GRAMS).sort((a, b) => a.key - b.key);
  // One row in a thousand is cut short, so that all others are written more finely.
  const heights = kept.map(({ most }) => most).sort((a, b) => b - a);
  const scale = (heights[Math.floor(kept.length / 1000)] ?? 1) / MOST;
  const rows = new Int8Array(kept.length * width);
  kept.forEach(({ row }, index) => {
    row.forEach((weight, column) => {
      const steps = Math.round(weight / scale);
      rows[index * width + column] = Math.max(-MOST, Math.min(MOST, steps));
    });
  });
  const content: Omit<NeedModel, 'version'> = {
    columns,
    bias: Array.from(rowOf(names.length), rounded),
    grams: {
      keys: base64(new Uint8Array(Int32Array.from(kept, ({ key }) => key).buffer)),
      rows: base64(new Uint8Array(rows.buffer)),
      scale,
      uncut: true,
    },
    groups,
    concepts,
    weighing: Object.fromEntries(
      [...weighing].map(([need, own]) => [
        need,
        {
          ...own,
          beside: own.beside?.map(rounded),
          doubtBelow: doubtBelow(need),
          showFrom: showFrom.get(need) ?? 1,
        },
      ]),
    ),
    subject,
    choices,
    signals,
  };
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
  return { version, text: `${JSON.stringify({ version, ...content } satisfies NeedModel)}\n` };
}

const highest = (row: Float64Array) =>
  row.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
const rounded = (weight: number) => Math.round(weight * 10_000) / 10_000;
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
