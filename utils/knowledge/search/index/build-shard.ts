import { REGIONS } from '@/utils/contract/region';
import type { Readings } from '../pinyin/readings';
import {
  FIELD_WEIGHTS,
  MATCHED_BY,
  SEARCH_KINDS,
  type SearchEntry,
  type SearchField,
} from '../search-entry';
import { fold } from '../text/grams';
import { textKey } from '../text/keys';
import { collectGrams } from './collect-grams';
import { CHANNELS, type Channel, type ChannelName, type IndexShard } from './search-index';
import { storeTexts } from './store-texts';

const ENTRIES_A_SLICE = 8;

type Postings = Map<number, number[]>;

/** What a result shows of an entry, kept as JSON: `SearchEntry` without the words that lead to it. */
export type EntryHead = Pick<SearchEntry, 'id' | 'titles' | 'needs' | 'topics' | 'nearest'>;

/** Prepares some entries; independent of all others, so that it can be kept as long as they stay. */
export function* buildShard(
  entries: readonly SearchEntry[],
  readings: Readings,
): Generator<void, IndexShard> {
  const postings = Object.fromEntries(
    CHANNELS.map((name) => [name, new Map<number, number[]>()]),
  ) as Record<ChannelName, Postings>;
  const vocabulary = new Set<string>();
  const entryOf: number[] = [];
  const matchedBy: number[] = [];
  const texts: string[] = [];

  for (const [position, entry] of entries.entries()) {
    if (position % ENTRIES_A_SLICE === 0) yield;
    for (const { by, text } of unitsOf(entry)) {
      const unit = texts.push(text) - 1;
      entryOf.push(position);
      matchedBy.push(MATCHED_BY.indexOf(by));
      const note = (channel: ChannelName, key: number) => {
        const units = postings[channel].get(key);
        if (!units) postings[channel].set(key, [unit]);
        else if (units.at(-1) !== unit) units.push(unit);
      };
      // A line break, unlike a space, stays between Chinese characters when folded.
      const folded = fold(text.replace(/\s+/g, '\n'));
      collectGrams(folded, by, readings, note, (word) => vocabulary.add(word));
    }
  }

  return {
    entries: entries.length,
    names: Uint32Array.from(entries, ({ kind, id }) => textKey(`${kind}/${id}`)),
    kinds: Uint8Array.from(entries, ({ kind }) => SEARCH_KINDS.indexOf(kind)),
    regions: Uint8Array.from(entries, ({ region }) => (region ? REGIONS.indexOf(region) + 1 : 0)),
    languages: Uint8Array.from(entries, ({ language }) =>
      language === null ? 0 : language === 'en' ? 2 : 1,
    ),
    heads: storeTexts(entries.map(headOf)),
    entryOf: Uint32Array.from(entryOf),
    matchedBy: Uint8Array.from(matchedBy),
    texts: storeTexts(texts),
    channels: Object.fromEntries(
      CHANNELS.map((name) => [name, channelOf(postings[name])]),
    ) as IndexShard['channels'],
    vocabulary: new TextEncoder().encode([...vocabulary].sort().join('\n')),
  };
}

function headOf({ id, titles, needs, topics, nearest }: SearchEntry): string {
  return JSON.stringify({ id, titles, needs, topics, nearest } satisfies EntryHead);
}

/** An entry's texts, the most telling first, no text twice, the long ones as one. */
function unitsOf({ kind, fields }: SearchEntry) {
  const seen = new Set<string>();
  const single = fields
    .flatMap(kind === 'fraud' ? (field) => [field] : withParts)
    .filter(({ by, text }) => {
      const known = by === 'text' || seen.has(fold(text));
      if (!known) seen.add(fold(text));
      return !known;
    });
  single.sort((a, b) => FIELD_WEIGHTS[b.by] - FIELD_WEIGHTS[a.by]);
  const long = fields.flatMap(({ by, text }) => (by === 'text' ? [text] : []));
  return long.length > 0 ? [...single, { by: 'text' as const, text: long.join('\n') }] : single;
}

/** A title such as 大字版/长辈模式 says two things, either of which is a name; half a fraud's is none. */
function withParts(field: SearchField): SearchField[] {
  const parts = field.by === 'title' ? field.text.split(/[/／]/u).map((part) => part.trim()) : [];
  const whole = parts.every((part) => part.length > 1) ? parts : [];
  return whole.length > 1
    ? [field, ...whole.map((text) => ({ by: 'saying' as const, text }))]
    : [field];
}

function channelOf(postings: Postings): Channel {
  const keys = Uint32Array.from(postings.keys()).sort();
  const offsets = new Uint32Array(keys.length + 1);
  let total = 0;
  for (const [position, key] of keys.entries()) {
    offsets[position] = total;
    total += postings.get(key)?.length ?? 0;
  }
  offsets[keys.length] = total;
  const units = new Uint32Array(total);
  for (const [position, key] of keys.entries()) {
    units.set(postings.get(key) ?? [], offsets[position]);
  }
  return { keys, offsets, units };
}
