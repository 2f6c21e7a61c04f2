import {
  CHANNELS,
  type Channel,
  type ChannelName,
  countAt,
  type IndexShard,
  type SearchIndex,
  SINGLE_SHARE,
  tells,
} from './search-index';
import { joinBytes, joinStores } from './store-texts';

/** Puts shards together; cheap beside building them, because nothing is read or folded again. */
export function* mergeShards(shards: readonly IndexShard[]): Generator<void, SearchIndex> {
  const unitStarts = startsOf(shards, ({ entryOf }) => entryOf.length);
  const entryStarts = startsOf(shards, ({ entries }) => entries);
  const channels: Partial<Record<ChannelName, Channel>> = {};
  for (const name of CHANNELS) {
    channels[name] = yield* mergeChannels(
      shards.map((shard) => shard.channels[name]),
      unitStarts,
    );
  }
  yield;
  const merged: IndexShard = {
    entries: shards.reduce((sum, { entries }) => sum + entries, 0),
    names: joinShifted(
      shards.map(({ names }) => names),
      shards.map(() => 0),
    ),
    kinds: joinBytes(shards.map(({ kinds }) => kinds)),
    regions: joinBytes(shards.map(({ regions }) => regions)),
    languages: joinBytes(shards.map(({ languages }) => languages)),
    heads: joinStores(shards.map(({ heads }) => heads)),
    entryOf: joinShifted(
      shards.map(({ entryOf }) => entryOf),
      entryStarts,
    ),
    matchedBy: joinBytes(shards.map(({ matchedBy }) => matchedBy)),
    texts: joinStores(shards.map(({ texts }) => texts)),
    channels: channels as Record<ChannelName, Channel>,
    vocabulary: mergeVocabularies(shards.map(({ vocabulary }) => vocabulary)),
  };
  yield;
  return { ...merged, norms: normsOf(merged) };
}

function startsOf(shards: readonly IndexShard[], size: (shard: IndexShard) => number): number[] {
  let total = 0;
  return shards.map((shard) => {
    const start = total;
    total += size(shard);
    return start;
  });
}

/** More shards than this cannot be told apart in the low bits of a number. */
export const MOST_SHARDS = 1024;
const KEYS_A_SLICE = 20_000;

function* mergeChannels(
  channels: readonly Channel[],
  starts: readonly number[],
): Generator<void, Channel> {
  const all = new Float64Array(channels.reduce((sum, { keys }) => sum + keys.length, 0));
  let filled = 0;
  for (const [shard, { keys }] of channels.entries()) {
    for (const key of keys) all[filled++] = key * MOST_SHARDS + shard;
  }
  yield* sortInSlices(all);
  const units = new Uint32Array(channels.reduce((sum, channel) => sum + channel.units.length, 0));
  const keys = new Uint32Array(all.length);
  const offsets = new Uint32Array(all.length + 1);
  const next = new Uint32Array(channels.length);
  let count = 0;
  let total = 0;
  for (const [index, coded] of all.entries()) {
    const key = Math.floor(coded / MOST_SHARDS);
    const shard = coded % MOST_SHARDS;
    if (count === 0 || keys[count - 1] !== key) {
      keys[count] = key;
      offsets[count] = total;
      count += 1;
    }
    const channel = channels[shard];
    const position = next[shard] ?? 0;
    next[shard] = position + 1;
    if (!channel) continue;
    const start = starts[shard] ?? 0;
    const end = channel.offsets[position + 1] ?? 0;
    for (let at = channel.offsets[position] ?? 0; at < end; at += 1) {
      units[total++] = start + (channel.units[at] ?? 0);
    }
    if (index % KEYS_A_SLICE === 0) yield;
  }
  offsets[count] = total;
  return { keys: keys.slice(0, count), offsets: offsets.slice(0, count + 1), units };
}

const BUCKETS = 256;

/** Sorts numbers by the first byte of their key, then each of these lots by itself. */
function* sortInSlices(coded: Float64Array): Generator<void, void> {
  const lotOf = (value: number) => Math.floor(value / (MOST_SHARDS * 0x1000000));
  const ends = new Uint32Array(BUCKETS + 1);
  for (const value of coded) {
    const lot = lotOf(value) + 1;
    ends[lot] = (ends[lot] ?? 0) + 1;
  }
  yield;
  for (let lot = 1; lot <= BUCKETS; lot += 1) ends[lot] = (ends[lot] ?? 0) + (ends[lot - 1] ?? 0);
  const next = ends.slice();
  const sorted = new Float64Array(coded.length);
  for (const value of coded) {
    const lot = lotOf(value);
    const at = next[lot] ?? 0;
    sorted[at] = value;
    next[lot] = at + 1;
  }
  for (let lot = 0; lot < BUCKETS; lot += 1) {
    sorted.subarray(ends[lot], ends[lot + 1]).sort();
    if (lot % 16 === 0) yield;
  }
  coded.set(sorted);
}

function joinShifted(parts: readonly Uint32Array[], shifts: readonly number[]): Uint32Array {
  const joined = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let filled = 0;
  for (const [index, part] of parts.entries()) {
    const shift = shifts[index] ?? 0;
    for (const value of part) joined[filled++] = value + shift;
  }
  return joined;
}

function mergeVocabularies(parts: readonly Uint8Array[]): Uint8Array {
  const decoder = new TextDecoder();
  const words = new Set(parts.flatMap((part) => decoder.decode(part).split('\n')));
  words.delete('');
  return new TextEncoder().encode([...words].sort().join('\n'));
}

/** What each unit's own grams tell; sounds and initials say the same again and do not count. */
function normsOf({ entryOf, channels }: IndexShard): Float32Array {
  const norms = new Float32Array(entryOf.length);
  for (const name of ['han', 'word'] as const) {
    const channel = channels[name];
    for (let position = 0; position < channel.keys.length; position += 1) {
      const single = name === 'han' && (channel.keys[position] ?? 0) < 0x10000;
      const weight = tells(norms.length, countAt(channel, position)) * (single ? SINGLE_SHARE : 1);
      const end = channel.offsets[position + 1] ?? 0;
      for (let at = channel.offsets[position] ?? 0; at < end; at += 1) {
        const unit = channel.units[at] ?? 0;
        norms[unit] = (norms[unit] ?? 0) + weight;
      }
    }
  }
  return norms;
}
