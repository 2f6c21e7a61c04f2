import type { ExchangeProblem } from '../exchange-problem';
import { type CellField, cellsOf, type Field } from './columns';
import type { ItemRows, TableSource } from './from-rows';
import { columnName, type Header } from './header';
import { isFilled, ownCells, startsOf } from './read-item';

/**
 * Cells of an item that would be lost: another value below the first row where there is only one, and
 * entries of an inner list above the first entry of the list around it.
 */
export function strayCells(
  header: Header,
  { file, rows }: Pick<TableSource, 'file' | 'rows'>,
  { start, end }: ItemRows,
): ExchangeProblem[] {
  const reading = { at: header.at, rows };
  const found: Found[] = [];
  const wordsAt = (row: number, { column }: CellField) =>
    (rows[row]?.[header.at.get(column) ?? -1] ?? '').trim();

  for (const cell of ownCells(header.fields)) {
    for (let row = start + 1; row < end; row++) {
      const words = wordsAt(row, cell);
      if (words !== '' && words !== wordsAt(start, cell)) found.push({ row, cell });
    }
  }
  found.push(...homeless(reading, header.fields, start, end));

  return found.map(({ row, cell }) => {
    const index = header.at.get(cell.column) ?? 0;
    const column = columnName(index, cell.column);
    return { file, row: row + 1, column, code: 'stray-cell', about: cell.column };
  });
}

interface Found {
  row: number;
  cell: CellField;
}

/** What of the lists within `fields` stands in rows to which no entry belongs. */
function homeless(
  reading: Parameters<typeof isFilled>[0],
  fields: readonly Field[],
  from: number,
  to: number,
): Found[] {
  return fields.flatMap((field) => {
    if (field.is === 'cell') return [];
    if (field.is === 'group') return homeless(reading, field.fields, from, to);
    const starts = startsOf(reading, field.fields, from, to);
    const above = range(from, starts[0] ?? to).flatMap((row) =>
      cellsOf(field.fields)
        .filter((cell) => isFilled(reading, row, cell))
        .map((cell) => ({ row, cell })),
    );
    const within = starts.flatMap((row, index) =>
      homeless(reading, field.fields, row, starts[index + 1] ?? to),
    );
    return [...above, ...within];
  });
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);
