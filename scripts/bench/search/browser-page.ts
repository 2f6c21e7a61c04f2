import type { Item } from '@/utils/contract/pack';
import type { PinyinTable } from '@/utils/knowledge/pinyin-table';
import { indexItems } from '@/utils/knowledge/search/index-items';
import { openSearch, type Search } from '@/utils/knowledge/search/open-search';
import { runInSlices } from '@/utils/knowledge/search/run-to-end';
import { CareCueDatabase, openDatabase } from '@/utils/storage/database';
import { searchIndexes } from '@/utils/storage/search-index-store';

/** What the measuring page of the extension can be asked; it uses the panel's own parts. */
const bench = {
  /** Builds and keeps the index as the panel does after an update; ms, and the longest slice. */
  async build(version: string, changed: boolean) {
    const database = new CareCueDatabase();
    await openDatabase(database);
    await database.meta.put({ key: 'default-pack', version, checksums: {} });
    const items = await readJson<Item[]>('items.json');
    const pinyin = await readJson<PinyinTable>('pinyin.json');
    if (changed) changeOne(items);
    const started = performance.now();
    const content = await searchIndexes.contentVersion();
    const kept = await searchIndexes.readShards();
    let longest = 0;
    const work = timed(indexItems(items, pinyin, kept), (ms) => {
      longest = Math.max(longest, ms);
    });
    const built = await runInSlices(work, new AbortController().signal);
    const ms = performance.now() - started;
    if (!built || !content) throw new Error('The index was not built.');
    await searchIndexes.write(content, built);
    return { ms, longest, shards: built.built.length, bytes: bytesOf(built.index) };
  },
  /** Opens what was kept, as the panel does, and asks the first query; ms. */
  async open(query: string) {
    const started = performance.now();
    const [search, size] = await openKept();
    const found = search(query).length;
    return { ms: performance.now() - started, found, size };
  },
  /** Asks every keystroke; ms each, ascending. */
  async type(keystrokes: string[]) {
    const [search] = await openKept();
    for (const typed of keystrokes.slice(0, 200)) search(typed);
    return keystrokes
      .map((typed) => {
        const start = performance.now();
        search(typed);
        return performance.now() - start;
      })
      .sort((a, b) => a - b);
  },
};
Object.assign(globalThis, { bench });

async function openKept(): Promise<[Search, number]> {
  const [version, kept, pinyin] = await Promise.all([
    searchIndexes.contentVersion(),
    searchIndexes.read(),
    readJson<PinyinTable>('pinyin.json'),
  ]);
  if (!kept || kept.version !== version) throw new Error('No index was kept.');
  return [openSearch(kept.index, pinyin), kept.index.entries];
}

async function readJson<T>(file: string): Promise<T> {
  return (await (await fetch(file)).json()) as T;
}

function changeOne(items: Item[]): void {
  const term = items.findIndex(({ kind }) => kind === 'term');
  const item = items[term];
  if (item?.kind === 'term') items[term] = { ...item, aliases: [...item.aliases, '改过的说法'] };
}

/** Tells how long every step took that was done without a pause. */
function* timed<T>(work: Generator<void, T>, tell: (ms: number) => void): Generator<void, T> {
  for (;;) {
    const started = performance.now();
    const step = work.next();
    tell(performance.now() - started);
    if (step.done) return step.value;
    yield;
  }
}

function bytesOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, each) => sum + bytesOf(each), 0);
}
