import type { Item } from '@/utils/contract/pack';
import { type ExchangeResult, refuse } from '../exchange-problem';
import { isRecord } from '../incoming';
import type { Steps } from '../slices';
import { cellOf } from './cells';
import { columnsOf, type Field, fieldsOf } from './columns';
import type { TableKind } from './table-kinds';

/** A table while it is filled: rows grow as lists need them. */
interface Sheet {
  rows: string[][];
  at: ReadonlyMap<string, number>;
  /** A column with a value that no cell can hold. */
  cannot: string | null;
}

/**
 * The items of one kind as rows, the names of the columns first. Every entry of a list stands in a
 * row of its own, beside the entries of other lists; the id stands in each row, so that a filter or
 * an error in sorting does not part an item.
 */
export function* toRows(
  kind: TableKind,
  items: readonly Item[],
): Steps<ExchangeResult<{ rows: string[][] }>> {
  const fields = fieldsOf(kind);
  const columns = columnsOf(fields);
  const at = new Map(columns.map((column, index) => [column, index]));
  const rows = [columns];
  for (const [index, item] of items.entries()) {
    if (index % 16 === 0) yield index / items.length;
    if (item.kind !== kind) continue;
    const sheet: Sheet = { rows: [], at, cannot: null };
    fill(sheet, fields, item, 0);
    if (sheet.cannot) return refuse({ file: item.id, column: sheet.cannot }, 'bad-form', item.id);
    for (const row of sheet.rows) rows.push(row.map((cell, at) => (at === 0 ? item.id : cell)));
  }
  return { ok: true, rows };
}

/** Fills in from row `start` on; returns how many rows were taken. */
function fill(sheet: Sheet, fields: readonly Field[], value: object, start: number): number {
  let taken = 1;
  for (const field of fields) {
    const inner = (value as Record<string, unknown>)[field.key];
    if (field.is === 'cell') put(sheet, start, field.column, cellOf(field, inner));
    else if (field.is === 'group' && isRecord(inner)) {
      taken = Math.max(taken, fill(sheet, field.fields, inner, start));
    } else if (field.is === 'list' && Array.isArray(inner)) {
      let row = start;
      for (const entry of inner) row += fill(sheet, field.fields, entry as object, row);
      taken = Math.max(taken, row - start);
    }
  }
  return taken;
}

function put(sheet: Sheet, row: number, column: string, cell: string | null): void {
  if (cell === null) sheet.cannot = column;
  while (sheet.rows.length <= row) sheet.rows.push(Array(sheet.at.size).fill(''));
  const cells = sheet.rows[row];
  const index = sheet.at.get(column);
  if (cells && index !== undefined) cells[index] = cell ?? '';
}
