import type { Item } from '@/utils/contract/pack';
import type { ExchangeProblem, ExchangeResult, Place } from '../exchange-problem';
import { refuse } from '../exchange-problem';
import type { Incoming } from '../incoming';
import { LIMITS } from '../limits';
import type { Steps } from '../slices';
import type { Path } from '../walk-texts';
import { cellsOf } from './columns';
import { columnName, type Header, readHeader } from './header';
import { readGroup } from './read-item';
import { strayCells } from './stray-cells';

export interface TableSource {
  file: string;
  rows: readonly (readonly string[])[];
  /** The item in force of this kind and id: what the table has no columns for stays as it is. */
  present(kind: Item['kind'], id: string): Item | null;
}

/** The items of a table, with where each of their fields stands. Not yet checked. */
export function* fromRows(source: TableSource): Steps<ExchangeResult<{ incoming: Incoming[] }>> {
  const { file, rows } = source;
  if (rows.length > LIMITS.rows) return refuse({ file }, 'too-many-rows', LIMITS.rows);
  const [names] = rows;
  if (!names) return refuse({ file }, 'file-empty');
  const header = readHeader(names, file);
  if (!header.ok) return header;
  const { blocks, problems } = blocksOf(header, source);
  if (blocks.length > LIMITS.items) return refuse({ file }, 'too-many-items', LIMITS.items);
  const incoming: Incoming[] = [];
  for (const [index, block] of blocks.entries()) {
    if (index % 16 === 0) yield index / blocks.length;
    if (problems.length >= LIMITS.problems) break;
    problems.push(...strayCells(header, source, block));
    incoming.push(readItem(header, source, block));
  }
  if (problems.length === 0) return { ok: true, incoming };
  return { ok: false, problems: problems.slice(0, LIMITS.problems) };
}

/** The rows of one item: from `start` to before `end`. */
export interface ItemRows {
  id: string;
  start: number;
  end: number;
}

function blocksOf(header: Header, { file, rows }: TableSource) {
  const blocks: ItemRows[] = [];
  const problems: ExchangeProblem[] = [];
  const idAt = header.at.get('id') ?? 0;
  for (let row = 1; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    if (cells.every((cell) => cell.trim() === '')) continue;
    const id = (cells[idAt] ?? '').trim();
    const last = blocks.at(-1);
    if (last && (id === '' || id === last.id)) last.end = row + 1;
    else if (id !== '') blocks.push({ id, start: row, end: row + 1 });
    else if (problems.length < LIMITS.problems) {
      problems.push({
        file,
        row: row + 1,
        column: columnName(idAt, 'id'),
        code: 'id-missing',
        about: '',
      });
    }
  }
  return { blocks, problems };
}

function readItem(header: Header, { file, rows, present }: TableSource, block: ItemRows): Incoming {
  const { kind, fields, at } = header;
  const span = [block.start, block.end] as const;
  const read = readGroup({ at, rows, told: () => {} }, fields, span, []);
  const before = present(kind, block.id);
  const kept = before
    ? fields.flatMap((field) => {
        const inFile = cellsOf([field]).some(({ column }) => at.has(column));
        const value = (before as unknown as Record<string, unknown>)[field.key];
        return inFile || value === undefined ? [] : [[field.key, value] as const];
      })
    : [];
  return {
    value: { ...Object.fromEntries(kept), ...read, kind },
    placeOf: (path) => placeOf(header, { file, rows }, span, path),
  };
}

/** Where a field stands; the row of its item where the table has no column for it. */
function placeOf(
  { fields, at }: Header,
  { file, rows }: Pick<TableSource, 'file' | 'rows'>,
  span: readonly [number, number],
  path: Path,
): Place {
  const places = new Map<string, Place>();
  const told = (of: Path, row: number, column: number) => {
    const name = columnName(column, rows[0]?.[column]?.trim() ?? '');
    places.set(of.join('.'), { file, row: row + 1, column: name });
  };
  readGroup({ at, rows, told }, fields, span, []);
  for (let length = path.length; length > 0; length--) {
    const place = places.get(path.slice(0, length).join('.'));
    if (place) return place;
  }
  return { file, row: span[0] + 1 };
}
