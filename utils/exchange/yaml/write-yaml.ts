import { stringify } from 'yaml';
import type { Item, ItemKind } from '@/utils/contract/pack';
import { FOLDER_KINDS, HOTLINES_FILE, LIST_KINDS } from '@/utils/knowledge/source-kinds';
import { isRecord } from '../incoming';
import type { Steps } from '../slices';
import type { TextFile } from './read-yaml';

/** Fills in Traditional Chinese wherever a text lacks it. */
export type FillTraditional = <T>(value: T) => T;

const FOLDERS = new Map(Object.entries(FOLDER_KINDS).map(([folder, kind]) => [kind, folder]));

/**
 * The items as files for `knowledge/`: one a file, or one list for those that are kept in lists.
 * Traditional Chinese that the build would make itself is left out, as authors leave it out.
 */
export function* writeYaml(
  items: readonly Item[],
  fillTraditional: FillTraditional,
): Steps<TextFile[]> {
  const files: TextFile[] = [];
  const lists = new Map<string, Record<string, unknown[]>>();
  for (const [index, item] of items.entries()) {
    yield index / items.length;
    const { kind, id, ...rest } = withoutConverted(item, fillTraditional) as Item;
    const folder = FOLDERS.get(kind);
    if (folder) files.push({ path: `${folder}/${id}.yaml`, text: textOf(rest) });
    else addTo(lists, kind, { id, ...rest });
  }
  for (const [path, byName] of lists) {
    const [only] = Object.values(byName);
    files.push({ path, text: textOf(path === HOTLINES_FILE ? only : byName) });
  }
  return files;
}

const textOf = (value: unknown) => stringify(value, { lineWidth: 100 });

function addTo(lists: Map<string, Record<string, unknown[]>>, kind: ItemKind, entry: object): void {
  const [path, name] = listOf(kind);
  const byName = lists.get(path) ?? {};
  lists.set(path, { ...byName, [name]: [...(byName[name] ?? []), entry] });
}

/** The file of a kind that is kept in lists, and the name of its list there. */
function listOf(kind: ItemKind): [path: string, name: string] {
  for (const [place, names] of Object.entries(LIST_KINDS)) {
    const name = Object.keys(names).find((key) => names[key] === kind);
    if (name) return [place.endsWith('.yaml') ? place : `${place}/${place}.yaml`, name];
  }
  return [HOTLINES_FILE, kind];
}

function withoutConverted(value: unknown, fillTraditional: FillTraditional): unknown {
  if (Array.isArray(value)) return value.map((entry) => withoutConverted(entry, fillTraditional));
  if (!isRecord(value)) return value;
  const { 'zh-Hant': traditional, ...rest } = value;
  if (typeof traditional === 'string') {
    const made = fillTraditional<Record<string, unknown>>(rest)['zh-Hant'];
    return made === traditional ? rest : value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withoutConverted(inner, fillTraditional)]),
  );
}
