import type { DetectionItems } from '../rules';
import { compileChoices } from './choice-model';
import { countContentGrams } from './content-grams';
import { writeGramTable } from './gram-table';
import type { CompiledModel, NeedModel } from './need-model';
import { packRows } from './packed-rows';
import { readBytes } from './read-bytes';

/** Weights beyond this many scales do not fit a row. */
const MOST = 127;
/** How many rows are cut short, so that all others are written more finely. */
const CUT_SHORT = 1 / 1000;

/**
 * Joins what was learnt with the content: a gram weighs what it learnt itself and what the groups of
 * content weigh that it stands in. `concepts`: as the rules number them.
 */
export function compileModel(
  model: NeedModel,
  items: DetectionItems,
  concepts: readonly string[],
  table: Uint16Array,
): CompiledModel {
  const width = model.columns.length;
  const rows = new Map<number, Float32Array>();
  const learntKeys = new Int32Array(readBytes(model.grams.keys).buffer);
  const learnt = new Int8Array(readBytes(model.grams.rows).buffer);
  learntKeys.forEach((key, row) => {
    const weights = Float32Array.from(learnt.subarray(row * width, (row + 1) * width));
    rows.set(key, weights);
  });
  addContent(model, items, table, rows);
  const known = new Float32Array(concepts.length * width);
  concepts.forEach((id, index) => {
    known.set(model.concepts[id] ?? [], index * width);
  });
  const { keys: chosen, choices } = compileChoices(model.choices, concepts);
  const keys = new Set(chosen);
  const step = model.grams.uncut ? stepFor(rows) : 1;
  for (const [key, row] of rows)
    if (row.some((weight) => Math.abs(weight) >= step / 2)) keys.add(key);
  return {
    columns: model.columns,
    bias: Float32Array.from(model.bias),
    table: writeGramTable([...keys]),
    weights: packRows(writeRows(keys, rows, width, step), width),
    choices,
    scale: model.grams.scale * step,
    concepts: known,
    weighing: model.weighing,
    subject: model.subject,
    signals: new Set(model.signals),
  };
}

/** Adds, in steps of the model's scale, what the content says of each gram. */
function addContent(
  { columns, groups: learnt, grams: { scale } }: NeedModel,
  items: DetectionItems,
  table: Uint16Array,
  rows: Map<number, Float32Array>,
): void {
  const { groups, shares } = countContentGrams(items, table);
  const byGroup = groups.map((group) => learnt[group]);
  for (const [key, entries] of shares) {
    let row = rows.get(key);
    for (let at = 0; at < entries.length; at += 2) {
      const weights = byGroup[entries[at] ?? 0];
      if (!weights) continue;
      if (!row) {
        row = new Float32Array(columns.length);
        rows.set(key, row);
      }
      const share = (entries[at + 1] ?? 0) / scale;
      for (let column = 0; column < row.length; column += 1)
        row[column] = (row[column] ?? 0) + (weights[column] ?? 0) * share;
    }
  }
}

/** What one step of a written row must count, so that what grams weigh with the content fits. */
function stepFor(rows: ReadonlyMap<number, Float32Array>): number {
  const most = Float32Array.from(rows.values(), (row) =>
    row.reduce((highest, weight) => Math.max(highest, Math.abs(weight)), 0),
  ).sort();
  return Math.max(1, (most[Math.floor(most.length * (1 - CUT_SHORT))] ?? 0) / MOST);
}

/** In steps of `step`. */
function writeRows(
  keys: ReadonlySet<number>,
  rows: ReadonlyMap<number, Float32Array>,
  width: number,
  step: number,
): Int8Array {
  const weights = new Int8Array(keys.size * width);
  let from = 0;
  for (const key of keys) {
    rows.get(key)?.forEach((weight, column) => {
      weights[from + column] = Math.round(Math.max(-MOST, Math.min(MOST, weight / step)));
    });
    from += width;
  }
  return weights;
}
