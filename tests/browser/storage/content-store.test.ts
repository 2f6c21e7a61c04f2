import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Item, Pack } from '@/utils/contract/pack';
import {
  type ContentStore,
  createContentStore,
  type FetchPack,
} from '@/utils/storage/content-store';
import { CareCueDatabase } from '@/utils/storage/database';
import { concept, pack, topic } from './sample-pack';

const opened: CareCueDatabase[] = [];
let count = 0;

/** A store on its own database, with `bundled` as the pack that came with the extension. */
function open(bundled: Pack | null, name = `test-${count++}`) {
  const database = new CareCueDatabase(name);
  opened.push(database);
  const fetchPack = vi.fn<FetchPack>(async () =>
    bundled
      ? { ok: true, pack: bundled }
      : { ok: false, problem: { kind: 'pack-unreadable', detail: 'gone' } },
  );
  return { database, fetchPack, store: createContentStore(database, fetchPack) };
}

const ids = async (store: ContentStore) => (await store.loadItems()).items.map(({ id }) => id);

afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});

describe('installing the default pack', () => {
  it('fills an empty database at the first use', async () => {
    const { store } = open(pack('1.0.0', topic('a'), concept('see')));
    expect(await store.loadItems()).toEqual({
      items: [topic('a'), concept('see')],
      setAside: [],
      problem: null,
    });
  });

  it('is repaired where rows are lost, and nothing is done where it is whole or not there', async () => {
    const { store, database, fetchPack } = open(pack('1.0.0', topic('a'), topic('b')));
    expect(await store.repair()).toBeNull();
    expect(fetchPack).not.toHaveBeenCalled();
    await store.refreshDefaultPack();
    fetchPack.mockClear();
    expect(await store.repair()).toBeNull();
    expect(fetchPack).not.toHaveBeenCalled();
    await database.defaults.delete(['topic', 'a']);
    expect(await store.repair()).toBeNull();
    expect(await database.defaults.count()).toBe(2);
  });

  it('writes once and not again', async () => {
    const { store, fetchPack } = open(pack('1.0.0', topic('a')));
    expect(await store.refreshDefaultPack()).toEqual({ ok: true, installed: true });
    expect(await store.refreshDefaultPack()).toEqual({ ok: true, installed: false });
    fetchPack.mockClear();
    expect(await ids(store)).toEqual(['a']);
    expect(fetchPack).not.toHaveBeenCalled();
  });

  it('replaces all default items with those of a new version', async () => {
    const { store } = open(null);
    await store.installDefaultPack(pack('1.0.0', topic('a'), topic('b')));
    expect(await store.installDefaultPack(pack('1.1.0', topic('b', 'new'), topic('c')))).toEqual({
      ok: true,
      installed: true,
    });
    expect((await store.loadItems()).items).toEqual([topic('b', 'new'), topic('c')]);
  });

  it('replaces items that changed within one version', async () => {
    const { store } = open(null);
    await store.installDefaultPack(pack('1.0.0', topic('a')));
    await store.installDefaultPack(pack('1.0.0', topic('a', 'mended')));
    expect((await store.loadItems()).items).toEqual([topic('a', 'mended')]);
  });

  it('keeps the old items when writing the new ones fails half-way', async () => {
    const { store } = open(null);
    await store.installDefaultPack(pack('1.0.0', topic('a'), topic('b')));
    const uncloneable = { ...topic('d'), area: () => 'x' } as unknown as Item;
    const failed = await store.installDefaultPack(pack('2.0.0', topic('c'), uncloneable));
    expect(failed).toMatchObject({ ok: false, problem: { kind: 'unavailable' } });
    expect(await store.loadItems()).toEqual({
      items: [topic('a'), topic('b')],
      setAside: [],
      problem: null,
    });
  });

  it('is the same from two pages at once', async () => {
    const bundled = pack('1.0.0', topic('a'), topic('b'));
    const first = open(bundled, 'shared');
    const second = open(bundled, 'shared');
    const both = await Promise.all([first.store.loadItems(), second.store.loadItems()]);
    expect(both.map(({ items }) => items.length)).toEqual([2, 2]);
    expect(await ids(second.store)).toEqual(['a', 'b']);
  });
});

describe("a trainer's changes", () => {
  it('replace, add and hide, and outlive an update of the default pack', async () => {
    const { store } = open(null);
    await store.installDefaultPack(pack('1.0.0', topic('a'), topic('b')));
    await store.saveOverrides([
      { kind: 'topic', id: 'a', item: topic('a', 'ours') },
      { kind: 'topic', id: 'b', item: null },
      { kind: 'topic', id: 'z', item: topic('z') },
    ]);
    await store.installDefaultPack(pack('2.0.0', topic('a', 'theirs'), topic('b'), topic('c')));
    expect((await store.loadItems()).items).toEqual([topic('a', 'ours'), topic('c'), topic('z')]);
  });

  it('can be taken back', async () => {
    const { store } = open(pack('1.0.0', topic('a')));
    await store.saveOverrides([{ kind: 'topic', id: 'a', item: null }]);
    expect(await ids(store)).toEqual([]);
    await store.removeOverride('topic', 'a');
    expect(await ids(store)).toEqual(['a']);
  });

  it('are refused all together when one does not fit', async () => {
    const { store } = open(pack('1.0.0', topic('a')));
    const bad = { ...topic('b'), area: '' } as Item;
    const saved = await store.saveOverrides([
      { kind: 'topic', id: 'a', item: null },
      { kind: 'topic', id: 'b', item: bad },
    ]);
    expect(saved).toMatchObject({ ok: false, problem: { kind: 'invalid-item' } });
    expect(await ids(store)).toEqual(['a']);
  });

  it('are refused under another name than their own', async () => {
    const { store } = open(pack('1.0.0', topic('a')));
    expect(await store.saveOverrides([{ kind: 'topic', id: 'b', item: topic('a') }])).toMatchObject(
      {
        ok: false,
        problem: { kind: 'invalid-item' },
      },
    );
  });
});

describe('loading', () => {
  it('rebuilds rows that were lost, and keeps the changes', async () => {
    const { store, database } = open(pack('1.0.0', topic('a'), topic('b'), concept('see')));
    await store.refreshDefaultPack();
    await store.saveOverrides([{ kind: 'topic', id: 'z', item: topic('z') }]);
    await database.defaults.delete(['topic', 'b']);
    expect(await ids(store)).toContain('b');
    expect(await database.defaults.count()).toBe(3);
    expect(await ids(store)).toContain('z');
  });

  it('rebuilds rows that were altered', async () => {
    const { store, database } = open(pack('1.0.0', topic('a')));
    await store.refreshDefaultPack();
    await database.defaults.put(topic('a', 'damaged'));
    expect((await store.loadItems()).items).toEqual([topic('a')]);
  });

  it('gives what is left when the bundled pack cannot be read either', async () => {
    const { store, database } = open(null);
    await store.installDefaultPack(pack('1.0.0', topic('a'), topic('b')));
    await database.defaults.delete(['topic', 'b']);
    expect(await store.loadItems()).toMatchObject({
      items: [topic('a')],
      problem: { kind: 'pack-unreadable' },
    });
  });

  it('sets an invalid item aside, says so and keeps the others', async () => {
    const bad = { ...topic('b'), title: { en: 'only English' } } as Item;
    const { store } = open(pack('1.0.0', topic('a'), bad));
    expect(await store.loadItems()).toEqual({
      items: [topic('a')],
      setAside: [expect.objectContaining({ kind: 'topic', id: 'b', path: 'title.zh-Hans' })],
      problem: null,
    });
  });

  it('keeps the default item where a stored change no longer fits', async () => {
    const { store, database } = open(pack('1.0.0', topic('a')));
    await store.refreshDefaultPack();
    const bad = { ...topic('a', 'ours'), colour: 'red' } as unknown as Item;
    await database.overrides.put({ kind: 'topic', id: 'a', item: bad });
    expect(await store.loadItems()).toMatchObject({
      items: [topic('a')],
      setAside: [{ id: 'a', path: 'colour' }],
    });
  });

  it('reads and checks only the kinds that are asked for', async () => {
    const { store, database, fetchPack } = open(pack('1.0.0', topic('a'), concept('see')));
    await store.refreshDefaultPack();
    await database.defaults.delete(['topic', 'a']);
    fetchPack.mockClear();
    expect((await store.loadItemsOfKind('concept', 'desk')).items).toEqual([concept('see')]);
    expect(fetchPack).not.toHaveBeenCalled();
    expect((await store.loadItemsOfKind('topic')).items).toEqual([topic('a')]);
  });
});
