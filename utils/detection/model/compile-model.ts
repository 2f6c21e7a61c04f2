import type { DetectionItems } from '../rules';
import { countContentGrams } from './content-grams';
import type { CompiledModel, NeedModel } from './need-model';

/** Weights beyond this many scales do not fit a row. */
const MOST = 127;

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
  const learntKeys = new Int32Array(bytesOf(model.grams.keys).buffer);
  const learnt = new Int8Array(bytesOf(model.grams.rows).buffer);
  learntKeys.forEach((key, row) => {
    const weights = Float32Array.from(learnt.subarray(row * width, (row + 1) * width));
    rows.set(key, weights);
  });
  addContent(model, items, table, rows);
  const known = new Float32Array(concepts.length * width);
  concepts.forEach((id, index) => {
    known.set(model.concepts[id] ?? [], index * width);
  });
  return {
    columns: model.columns,
    bias: Float32Array.from(model.bias),
    ...writeTable(rows, width),
    scale: model.grams.scale,
    concepts: known,
    weighing: model.weighing,
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

function writeTable(rows: Map<number, Float32Array>, width: number) {
  const kept = [...rows].filter(([, row]) => row.some((weight) => Math.abs(weight) >= 0.5));
  let size = 16;
  while (size < kept.length * 2) size *= 2;
  const keys = new Int32Array(size);
  const places = new Int32Array(size);
  const weights = new Int8Array(kept.length * width);
  kept.forEach(([key, row], index) => {
    let slot = key & (size - 1);
    while (places[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    places[slot] = index + 1;
    row.forEach((weight, column) => {
      weights[index * width + column] = Math.round(Math.max(-MOST, Math.min(MOST, weight)));
    });
  });
  return { keys, rows: places, weights };
}

/** The row of a gram, or -1. */
export function findRow({ keys, rows }: CompiledModel, key: number): number {
  const mask = keys.length - 1;
  let slot = key & mask;
  for (;;) {
    const place = rows[slot] ?? 0;
    if (place === 0) return -1;
    if (keys[slot] === key) return place - 1;
    slot = (slot + 1) & mask;
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
