import type * as v from 'valibot';
import { ItemSchema } from '@/utils/contract/pack';
import type { TableKind } from './table-kinds';

/** What one cell holds. `list`: several short texts, a line each; `ids`: several ids. */
export type CellType = 'text' | 'id' | 'date' | 'number' | 'yes-no' | 'choice' | 'list' | 'ids';

export interface CellField {
  is: 'cell';
  key: string;
  type: CellType;
  /** Blank means null, not "left out". */
  nullable: boolean;
  optional: boolean;
  /** The name of the column: the names of the fields on the way, joined by dots. */
  column: string;
}

/** A group of fields; it is there as soon as one of its cells is filled in. */
export interface GroupField {
  is: 'group';
  key: string;
  optional: boolean;
  fields: Field[];
}

/** A list of groups: every entry begins in a row of its own. */
export interface ListField {
  is: 'list';
  key: string;
  fields: Field[];
}

export type Field = CellField | GroupField | ListField;

type Schema = v.GenericSchema & {
  type: string;
  wrapped?: Schema;
  item?: Schema;
  entries?: Record<string, Schema>;
  pipe?: readonly { type: string }[];
};

const cache = new Map<TableKind, Field[]>();

/** The fields of a kind as a table holds them, from its schema: a new field is a new column at once. */
export function fieldsOf(kind: TableKind): Field[] {
  const known = cache.get(kind);
  if (known) return known;
  const schema = ItemSchema.options.find(({ entries }) => entries.kind.literal === kind);
  const { kind: _kind, ...entries } = (schema as unknown as { entries: Record<string, Schema> })
    .entries;
  const fields = Object.entries(entries).map(([key, inner]) => fieldOf(key, inner, key));
  cache.set(kind, fields);
  return fields;
}

/** The names of the columns, in their order. */
export function columnsOf(fields: readonly Field[]): string[] {
  return cellsOf(fields).map(({ column }) => column);
}

/** Every cell of these fields, those within groups and lists included. */
export function cellsOf(fields: readonly Field[]): CellField[] {
  return fields.flatMap((field) => (field.is === 'cell' ? [field] : cellsOf(field.fields)));
}

function fieldOf(key: string, schema: Schema, column: string): Field {
  let bare = schema;
  let optional = false;
  let nullable = false;
  while (bare.wrapped) {
    if (bare.type === 'nullable') nullable = true;
    else optional = true;
    bare = bare.wrapped;
  }
  if (bare.entries) return { is: 'group', key, optional, fields: inside(bare.entries, column) };
  const entries = bare.item?.entries;
  if (entries) return { is: 'list', key, fields: inside(entries, column) };
  return { is: 'cell', key, type: typeOf(bare), nullable, optional, column };
}

const inside = (entries: Record<string, Schema>, column: string): Field[] =>
  Object.entries(entries).map(([key, inner]) => fieldOf(key, inner, `${column}.${key}`));

function typeOf(schema: Schema): CellType {
  switch (schema.type) {
    case 'array':
      return schema.item && has(schema.item, 'regex') ? 'ids' : 'list';
    case 'number':
      return 'number';
    case 'boolean':
      return 'yes-no';
    case 'picklist':
      return 'choice';
    default:
      if (has(schema, 'regex')) return 'id';
      return has(schema, 'iso_date') ? 'date' : 'text';
  }
}

const has = (schema: Schema, action: string) =>
  schema.pipe?.some(({ type }) => type === action) ?? false;
