import type { ExchangeProblem, ExchangeResult } from '../exchange-problem';
import { LIMITS } from '../limits';
import { type CellField, cellsOf, type Field, fieldsOf } from './columns';
import { TABLE_KINDS, type TableKind } from './table-kinds';

/** What the first row tells. */
export interface Header {
  kind: TableKind;
  fields: Field[];
  /** By the name of a column, where it stands, from 0. */
  at: ReadonlyMap<string, number>;
}

/** A column as a spreadsheet shows it, with its name: `AB steps.say.en`. */
export function columnName(index: number, name: string): string {
  return `${columnLetters(index)} ${name}`.trim();
}

export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Reads the names of the columns. What the table holds follows from them. */
export function readHeader(cells: readonly string[], file: string): ExchangeResult<Header> {
  const names = cells.map(plainName);
  const kind = kindOf(names);
  if (!kind) return { ok: false, problems: [{ file, row: 1, code: 'table-unknown', about: '' }] };
  const fields = fieldsOf(kind);
  const known = new Map(cellsOf(fields).map((cell) => [plainName(cell.column), cell]));
  const at = new Map<string, number>();
  const problems: ExchangeProblem[] = [];
  for (const [index, name] of names.entries()) {
    if (name === '') continue;
    const cell = known.get(name);
    const complain = (code: ExchangeProblem['code'], about: string) =>
      problems.push({ file, row: 1, column: columnName(index, cells[index] ?? ''), code, about });
    if (!cell) complain('column-unknown', nearest(name, known));
    else if (at.has(cell.column)) complain('column-twice', cell.column);
    else at.set(cell.column, index);
  }
  if (!at.has('id')) problems.push({ file, row: 1, code: 'column-missing', about: 'id' });
  return problems.length > 0
    ? { ok: false, problems: problems.slice(0, LIMITS.problems) }
    : { ok: true, kind, fields, at };
}

const plainName = (name: string) => name.trim().toLowerCase();

/** The kind with the most of these columns, counting those that no two kinds share. */
function kindOf(names: readonly string[]): TableKind | null {
  const present = new Set(names);
  const columns = TABLE_KINDS.map((kind) =>
    cellsOf(fieldsOf(kind)).map((c) => plainName(c.column)),
  );
  const counts = TABLE_KINDS.map((kind, index) => {
    const own = (columns[index] ?? []).filter((name) => present.has(name));
    const alone = own.filter((name) => columns.filter((all) => all.includes(name)).length === 1);
    return { kind, score: alone.length * 100 + own.length, alone: alone.length };
  });
  const [best] = counts.sort((a, b) => b.score - a.score);
  return best && best.alone > 0 ? best.kind : null;
}

/** A known name that differs by a typing error or two, to be proposed. */
function nearest(name: string, known: ReadonlyMap<string, CellField>): string {
  let best = '';
  let least = 4;
  for (const { column } of known.values()) {
    const away = distance(name, column.toLowerCase(), least);
    if (away < least) [best, least] = [column, away];
  }
  return best;
}

/** Letters to add, take away or change; `limit` where it is that or more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row.at(-1) ?? limit, limit);
}
