import type { UnfinishedItem } from '@/utils/contract/studio';
import { LANGUAGES, type Language } from '@/utils/contract/text';
import { type LooseText, type ToTraditional, writeText } from './form/write-text';

/** One change that is made to many items. */
export type BulkChange =
  /** In every text of that language; letters count as they are written. */
  | { do: 'replace'; language: Language; from: string; to: string }
  /** An empty value takes it out. */
  | { do: 'upkeep'; field: 'owner' | 'reviewer' | 'reviewBy'; value: string }
  /** In the items that have this list of ids; an empty id adds or removes nothing. */
  | { do: 'tag'; list: 'needs' | 'topics' | 'fraudTypes'; add: string; remove: string };

export interface BulkEdited {
  before: UnfinishedItem;
  after: UnfinishedItem;
}

/** The items that the change makes others of; all the rest is left out. */
export function bulkEdit(
  items: readonly UnfinishedItem[],
  change: BulkChange,
  convert: ToTraditional | null,
): BulkEdited[] {
  return items.flatMap((before) => {
    const after = edit(before, change, convert);
    return after === before ? [] : [{ before, after }];
  });
}

function edit(
  item: UnfinishedItem,
  change: BulkChange,
  convert: ToTraditional | null,
): UnfinishedItem {
  switch (change.do) {
    case 'replace':
      return change.from === '' ? item : (replaceIn(item, change, convert) as UnfinishedItem);
    case 'upkeep':
      return withUpkeep(item, change.field, change.value);
    case 'tag':
      return withTags(item, change);
  }
}

/** The same object where nothing in it changes. */
function replaceIn(
  value: unknown,
  change: Extract<BulkChange, { do: 'replace' }>,
  convert: ToTraditional | null,
): unknown {
  if (Array.isArray(value)) {
    const next = value.map((entry) => replaceIn(entry, change, convert));
    return next.every((entry, index) => entry === value[index]) ? value : next;
  }
  if (typeof value !== 'object' || value === null) return value;
  const { language, from, to } = change;
  if (isText(value)) {
    const words = value[language];
    if (!words?.includes(from)) return value;
    return writeText(
      value,
      language,
      words.replaceAll(from, () => to),
      convert,
    );
  }
  const entries = Object.entries(value);
  const next = entries.map(([key, inner]) => [key, replaceIn(inner, change, convert)] as const);
  return next.every(([, inner], index) => inner === entries[index]?.[1])
    ? value
    : Object.fromEntries(next);
}

const isText = (value: object): value is LooseText => {
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => LANGUAGES.some((language) => language === key));
};

function withUpkeep(item: UnfinishedItem, field: string, value: string): UnfinishedItem {
  const { [field]: old, ...rest } = (item.upkeep ?? {}) as Record<string, string>;
  if ((old ?? '') === value) return item;
  const upkeep = value === '' ? rest : { ...rest, [field]: value };
  const { upkeep: _old, ...words } = item;
  return Object.keys(upkeep).length === 0 ? (words as UnfinishedItem) : { ...item, upkeep };
}

function withTags(
  item: UnfinishedItem,
  { list, add, remove }: Extract<BulkChange, { do: 'tag' }>,
): UnfinishedItem {
  const ids = item[list];
  if (!Array.isArray(ids)) return item;
  const kept = ids.filter((id) => id !== remove);
  const next = add === '' || kept.includes(add) ? kept : [...kept, add];
  const same = next.length === ids.length && next.every((id, index) => id === ids[index]);
  return same ? item : { ...item, [list]: next };
}
