import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { ItemKind } from '@/utils/contract/pack';
import type { SourceProblem } from './content-problem';
import { FOLDER_KINDS, HOTLINES_FILE, LIST_KINDS } from './source-kinds';

type Path = readonly (string | number)[];

/** An item as written, not yet checked. `file` is relative to the folder of content. */
export interface RawItem {
  file: string;
  kind: ItemKind;
  id: string;
  value: Record<string, unknown>;
  /** The line of a path such as `['steps', 2, 'say']`, or of the nearest part that is there. */
  lineOf(path: Path): number;
}

export interface ReadSource {
  items: RawItem[];
  problems: SourceProblem[];
}

/** One file while it is read, with what came of it so far. */
interface Reading extends ReadSource {
  file: string;
  document: Document;
  lineOf(path: Path): number;
  complain(line: number | null, message: string): void;
}

/**
 * Turns one YAML file of content into raw items. The kind follows from the place; the id is the
 * file's name, or stands in the entry where the file is a list.
 */
export function readSource(file: string, text: string): ReadSource {
  const reading = open(file, text);
  const [folder = '', name] = file.split('/');
  const lists = LIST_KINDS[folder];
  const kind = FOLDER_KINDS[folder];
  if (reading.problems.length === 0) {
    if (folder === HOTLINES_FILE) readList(reading, 'hotline', []);
    else if (lists) readLists(reading, lists);
    else if (kind && name !== undefined) readItem(reading, kind, name.replace(/\.yaml$/, ''));
    else reading.complain(null, 'No kind of content is kept here; see knowledge/README.md.');
  }
  return { items: reading.items, problems: reading.problems };
}

function open(file: string, text: string): Reading {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const problems = document.errors.map((error) => ({
    file,
    line: error.linePos?.[0].line ?? null,
    message: error.message.split('\n')[0] ?? error.message,
  }));
  return {
    file,
    document,
    items: [],
    problems,
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const offset = offsetOf(document, path.slice(0, length));
        if (offset !== null) return counter.linePos(offset).line;
      }
      return 1;
    },
    complain: (line, message) => problems.push({ file, line, message }),
  };
}

/** Where the name of a value begins, or the value itself in a list. */
function offsetOf(document: Document, path: Path): number | null {
  const last = path.at(-1);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const key = parent.items.find((pair) => isScalar(pair.key) && pair.key.value === last)?.key;
    return isScalar(key) ? (key.range?.[0] ?? null) : null;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}

function readItem(reading: Reading, kind: ItemKind, id: string): void {
  const value = wholeFile(reading);
  if (!value) return;
  for (const key of ['kind', 'id'].filter((key) => key in value)) {
    const message = `\`${key}\` follows from the file's place: leave it out.`;
    reading.complain(reading.lineOf([key]), message);
  }
  reading.items.push({ file: reading.file, kind, id, value, lineOf: reading.lineOf });
}

function readLists(reading: Reading, lists: Readonly<Record<string, ItemKind>>): void {
  for (const key of Object.keys(wholeFile(reading) ?? {})) {
    const kind = lists[key];
    if (kind) {
      readList(reading, kind, [key]);
    } else {
      const message = `Here stand ${Object.keys(lists).join(' and ')}, not ${key}.`;
      reading.complain(reading.lineOf([key]), message);
    }
  }
}

function wholeFile(reading: Reading): Record<string, unknown> | null {
  if (isMap(reading.document.contents)) return reading.document.toJS();
  reading.complain(1, 'The file is a set of `name: value` lines.');
  return null;
}

function readList(reading: Reading, kind: ItemKind, path: Path): void {
  const { document } = reading;
  const list = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isSeq(list)) {
    reading.complain(reading.lineOf(path), `${path[0] ?? 'The file'} is a list.`);
    return;
  }
  for (const index of list.items.keys()) readEntry(reading, kind, [...path, index]);
}

function readEntry(reading: Reading, kind: ItemKind, path: Path): void {
  const node = reading.document.getIn(path, true);
  const line = reading.lineOf(path);
  if (!isMap(node)) {
    reading.complain(line, 'An entry is a set of `name: value` lines.');
    return;
  }
  const { id, ...value } = node.toJS(reading.document) as Record<string, unknown>;
  if (typeof id !== 'string') {
    reading.complain(line, 'The entry has no `id`.');
    return;
  }
  if ('kind' in value) reading.complain(line, '`kind` follows from the file: leave it out.');
  const lineOf = (inner: Path) => reading.lineOf([...path, ...inner]);
  reading.items.push({ file: reading.file, kind, id, value, lineOf });
}
