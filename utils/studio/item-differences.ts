import { alignLists } from './align-lists';
import type { Path } from './form/shape';
import { sameItem } from './same-item';

/** One value that differs; null: it is not there. Lists are numbered as in the newer item. */
export interface Difference {
  path: Path;
  before: string | null;
  after: string | null;
}

/** Where two items differ, down to each single value; null: there is no such item. */
export function itemDifferences(before: unknown, after: unknown): Difference[] {
  const found: Difference[] = [];
  compare(before ?? undefined, after ?? undefined, [], found);
  return found.filter(({ path }) => !BY_ITSELF.has(String(path[0])));
}

/** Nobody wrote it: it follows from the change. */
const BY_ITSELF = new Set(['updatedOn', 'kind', 'id']);

function compare(before: unknown, after: unknown, path: Path, found: Difference[]): void {
  if (sameItem(before, after)) return;
  if (bothAre(Array.isArray, before, after)) compareLists(before, after, path, found);
  else if (bothAre(isRecord, before, after)) compareRecords(before, after, path, found);
  else found.push({ path, before: wordsOf(before), after: wordsOf(after) });
}

/** What is not there has the shape of what is. */
function bothAre(is: (value: unknown) => boolean, before: unknown, after: unknown): boolean {
  return is(before ?? after) && is(after ?? before);
}

function compareLists(before: unknown, after: unknown, path: Path, found: Difference[]): void {
  let number = 0;
  for (const [was, is] of alignLists(asList(before), asList(after), keyOf)) {
    compare(was ?? undefined, is ?? undefined, [...path, number], found);
    if (is !== null) number++;
  }
}

function compareRecords(before: unknown, after: unknown, path: Path, found: Difference[]): void {
  const [was, is] = [asRecord(before), asRecord(after)];
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)]))
    compare(was[name], is[name], [...path, name], found);
}

const isRecord = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const asRecord = (value: unknown): Record<string, unknown> =>
  isRecord(value) ? (value as Record<string, unknown>) : {};

const wordsOf = (value: unknown): string | null =>
  value === undefined || value === null || Array.isArray(value) ? null : String(value);

/** Entries with an id are the same whatever is changed in them. */
function keyOf(entry: unknown): string {
  const id = asRecord(entry).id;
  return typeof id === 'string' ? id : JSON.stringify(entry);
}
