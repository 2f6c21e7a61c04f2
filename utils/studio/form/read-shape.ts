import type { ItemKind } from '@/utils/contract/pack';
import { ItemSchema } from '@/utils/contract/pack';
import { DateSchema, IdSchema } from '@/utils/contract/provenance';
import { TextSchema } from '@/utils/contract/text';
import { referenceAt } from './references';
import type { FieldShape, Shape } from './shape';

/** What the schema library keeps in a schema, as far as a form needs it. */
interface Node {
  type: string;
  pipe?: readonly Node[];
  entries?: Record<string, Node>;
  item?: Node;
  wrapped?: Node;
  default?: unknown;
  options?: readonly (Node | string)[];
  requirement?: unknown;
  literal?: unknown;
}

/** `names`: the path so far, without list numbers. */
interface Place {
  kind: ItemKind;
  names: readonly string[];
}

const known = new Map<ItemKind, Shape>();

/** The form of a kind of item: read from the schema, so that neither can know more than the other. */
export function shapeOf(kind: ItemKind): Shape & { kind: 'object' } {
  const schema = (ItemSchema.options as unknown as readonly Node[]).find(
    ({ entries }) => entries?.kind?.literal === kind,
  );
  const shape = known.get(kind) ?? (schema ? read(schema, { kind, names: [] }) : null);
  if (shape?.kind !== 'object') throw new Error(`No schema for ${kind}.`);
  known.set(kind, shape);
  return shape;
}

function read(node: Node, place: Place): Shape {
  if (same(node, TextSchema)) return { kind: 'text' };
  if (same(node, DateSchema)) return { kind: 'date' };
  if (same(node, IdSchema)) {
    const to = referenceAt(place.kind, place.names);
    if (to) return { kind: 'reference', to };
  }
  switch (node.type) {
    case 'literal':
      return { kind: 'fixed', value: node.literal };
    case 'picklist':
      return { kind: 'choice', options: (node.options ?? []).filter(isWord) };
    case 'boolean':
      return { kind: 'flag' };
    case 'number':
      return readNumber(node);
    case 'array':
      return readList(node, place);
    case 'strict_object':
      return { kind: 'object', fields: readFields(node, place) };
    case 'record':
      return { kind: 'pairs' };
    case 'union':
    case 'variant':
      return readEither(node, place);
    case 'optional':
    case 'nullable':
      return read(node.wrapped ?? node, place);
    default:
      return { kind: 'words', most: limit(node, 'max_length'), empty: !has(node, 'non_empty') };
  }
}

const same = (node: Node, schema: unknown) => node === schema;
const isWord = (option: Node | string): option is string => typeof option === 'string';
const has = (node: Node, type: string) =>
  node.pipe?.some((action) => action.type === type) ?? false;

function limit(node: Node, type: string): number | null {
  const found = node.pipe?.find((action) => action.type === type)?.requirement;
  return typeof found === 'number' ? found : null;
}

const readNumber = (node: Node): Shape => ({
  kind: 'number',
  least: limit(node, 'min_value'),
  most: limit(node, 'max_value'),
  whole: has(node, 'integer'),
});

const readList = (node: Node, place: Place): Shape => ({
  kind: 'list',
  of: node.item ? read(node.item, place) : { kind: 'words', most: null, empty: true },
  least: limit(node, 'min_length') ?? 0,
  most: limit(node, 'max_length'),
});

const readEither = (node: Node, place: Place): Shape => ({
  kind: 'either',
  options: (node.options ?? [])
    .filter((option): option is Node => !isWord(option))
    .map((option) => read(option, place)),
});

function readFields(node: Node, { kind, names }: Place): FieldShape[] {
  return Object.entries(node.entries ?? {}).map(([name, entry]) => ({
    name,
    shape: read(entry, { kind, names: [...names, name] }),
    optional: entry.type === 'optional',
    nullable: entry.type === 'nullable',
    start: entry.type === 'optional' ? entry.default : undefined,
  }));
}
