import type { Path } from '../walk-texts';
import { readCell } from './cells';
import { type CellField, cellsOf, type Field } from './columns';

/** The rows of one item. Rows count from 0 within the whole table. */
export interface Block {
  rows: readonly (readonly string[])[];
  start: number;
  end: number;
}

/** Told of every value as it is read, for whoever asks where it stands. */
export type Told = (path: Path, row: number, column: number) => void;

export interface Reading {
  at: ReadonlyMap<string, number>;
  rows: Block['rows'];
  told: Told;
}

/** The value of a group of fields that begins in row `start`; the rows before `end` are its own. */
export function readGroup(
  reading: Reading,
  fields: readonly Field[],
  [start, end]: readonly [number, number],
  path: Path,
): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const field of fields) {
    const here = [...path, field.key];
    if (!cellsOf([field]).some(({ column }) => reading.at.has(column))) continue;
    if (field.is === 'cell') {
      const cell = cellAt(reading, start, field);
      reading.told(here, start, reading.at.get(field.column) ?? 0);
      const read = readCell(field, cell);
      if (read !== undefined) value[field.key] = read;
    } else if (field.is === 'group') {
      if (field.optional && !isThere(reading, field.fields, start, end)) continue;
      tellFirst(reading, field.fields, start, here);
      value[field.key] = readGroup(reading, field.fields, [start, end], here);
    } else {
      value[field.key] = readList(reading, field.fields, [start, end], here);
    }
  }
  return value;
}

/** An entry begins wherever one of its own cells is filled in; lists within it go on below. */
function readList(
  reading: Reading,
  fields: readonly Field[],
  [start, end]: readonly [number, number],
  path: Path,
): unknown[] {
  tellFirst(reading, fields, start, path);
  const starts = startsOf(reading, fields, start, end);
  return starts.map((row, index) => {
    const here = [...path, index];
    tellFirst(reading, fields, row, here);
    return readGroup(reading, fields, [row, starts[index + 1] ?? end], here);
  });
}

/** The rows in which the entries of a list begin. */
export function startsOf(
  reading: Pick<Reading, 'at' | 'rows'>,
  fields: readonly Field[],
  start: number,
  end: number,
): number[] {
  const own = ownCells(fields);
  const starts: number[] = [];
  for (let row = start; row < end; row++) {
    if (own.some((cell) => isFilled(reading, row, cell))) starts.push(row);
  }
  return starts;
}

/** Cells of a group that stand in its first row: those of inner groups, not those of inner lists. */
export function ownCells(fields: readonly Field[]): CellField[] {
  return fields.flatMap((field) => {
    if (field.is === 'cell') return [field];
    return field.is === 'group' ? ownCells(field.fields) : [];
  });
}

function isThere(reading: Reading, fields: readonly Field[], start: number, end: number): boolean {
  const own = new Set(ownCells(fields));
  return cellsOf(fields).some((cell) => {
    if (own.has(cell)) return isFilled(reading, start, cell);
    for (let row = start; row < end; row++) if (isFilled(reading, row, cell)) return true;
    return false;
  });
}

export const isFilled = (reading: Pick<Reading, 'at' | 'rows'>, row: number, cell: CellField) =>
  cellAt(reading, row, cell).trim() !== '';

/** Blank where the table has no such column. */
function cellAt({ at, rows }: Pick<Reading, 'at' | 'rows'>, row: number, cell: CellField): string {
  const index = at.get(cell.column);
  return index === undefined ? '' : (rows[row]?.[index] ?? '');
}

function tellFirst(reading: Reading, fields: readonly Field[], row: number, path: Path): void {
  const first = cellsOf(fields).find(({ column }) => reading.at.has(column));
  if (first) reading.told(path, row, reading.at.get(first.column) ?? 0);
}
