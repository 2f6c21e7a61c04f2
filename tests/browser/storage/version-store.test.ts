import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Item } from '@/utils/contract/pack';
import type { ItemDraft, VersionNote } from '@/utils/contract/studio';
import { createContentStore } from '@/utils/storage/content-store';
import { CareCueDatabase } from '@/utils/storage/database';
import { createDraftStore } from '@/utils/storage/draft-store';
import { type Announce, createVersionStore } from '@/utils/storage/version-store';
import { pack, topic } from './sample-pack';

const opened: CareCueDatabase[] = [];
let count = 0;
const NOTE: VersionNote = { author: '小林', reviewer: null, notes: '' };

async function open(...items: Item[]) {
  const database = new CareCueDatabase(`test-studio-${count++}`);
  opened.push(database);
  const announce = vi.fn<Announce>(async () => {});
  const bundled = pack('1.0.0', ...items);
  const content = createContentStore(database, async () => ({ ok: true, pack: bundled }));
  await content.refreshDefaultPack();
  const drafts = createDraftStore(database);
  const versions = createVersionStore(database, announce);
  const titles = async () =>
    Object.fromEntries(
      (await content.loadItems()).items.map((item) => [
        item.id,
        item.kind === 'topic' ? item.title.en : '',
      ]),
    );
  return { database, content, drafts, versions, announce, titles };
}

const draft = (id: string, item: Item | null, base: Item | null = null): ItemDraft => ({
  kind: 'topic',
  id,
  item,
  base,
  updatedAt: 1,
});

afterEach(async () => {
  for (const database of opened.splice(0)) await database.delete();
});

describe('publishing', () => {
  it('puts drafts in force in one go, and they are drafts no more', async () => {
    const { drafts, versions, titles, announce } = await open(topic('a'), topic('b'));
    const changes = [
      draft('a', topic('a', 'ours'), topic('a')),
      draft('b', null, topic('b')),
      draft('z', topic('z')),
    ];
    expect(await drafts.save(changes)).toEqual({ ok: true });
    const published = await versions.publish(changes, { ...NOTE, notes: 'shorter' });
    expect(published).toMatchObject({
      ok: true,
      version: {
        number: 1,
        author: '小林',
        notes: 'shorter',
        packVersion: '1.0.0',
        bringsBack: null,
        changed: [{ id: 'a' }, { id: 'b' }, { id: 'z' }],
      },
    });
    expect(await titles()).toEqual({ a: 'ours', z: 'z' });
    expect(await drafts.list()).toEqual({ ok: true, drafts: [] });
    expect(announce).toHaveBeenCalledExactlyOnceWith(['topic', 'topic', 'topic']);
  });

  it('leaves the drafts that are not meant, and what was published before', async () => {
    const { drafts, versions, titles } = await open(topic('a'), topic('b'));
    const [a, b] = [draft('a', topic('a', 'ours')), draft('b', topic('b', 'ours'))];
    await drafts.save([a, b]);
    await versions.publish([a], NOTE);
    expect(await titles()).toEqual({ a: 'ours', b: 'b' });
    expect(await drafts.list()).toEqual({ ok: true, drafts: [b] });
    await versions.publish([b], NOTE);
    expect(await titles()).toEqual({ a: 'ours', b: 'ours' });
  });

  it('refuses a draft that was changed after it was seen, and writes nothing', async () => {
    const { drafts, versions, titles, announce } = await open(topic('a'), topic('b'));
    const [a, b] = [draft('a', topic('a', 'ours')), draft('b', topic('b', 'ours'))];
    await drafts.save([a, { ...b, updatedAt: 2 }]);
    expect(await versions.publish([a, b], NOTE)).toMatchObject({
      ok: false,
      problem: { kind: 'changed-meanwhile', detail: 'topic b' },
    });
    expect(await titles()).toEqual({ a: 'a', b: 'b' });
    expect(await versions.history()).toEqual({ ok: true, versions: [] });
    expect(announce).not.toHaveBeenCalled();
  });

  it('refuses all where one draft is not complete', async () => {
    const { drafts, versions, titles } = await open(topic('a'));
    const unfinished: ItemDraft = {
      ...draft('b', null),
      item: { kind: 'topic', id: 'b', title: {} },
    };
    const changes = [draft('a', topic('a', 'ours')), unfinished];
    await drafts.save(changes);
    expect(await versions.publish(changes, NOTE)).toMatchObject({
      ok: false,
      problem: { kind: 'invalid-item' },
    });
    expect(await titles()).toEqual({ a: 'a' });
    expect(await drafts.list()).toMatchObject({ drafts: [{ id: 'a' }, { id: 'b' }] });
  });

  it('refuses a version that nobody answers for', async () => {
    const { versions } = await open(topic('a'));
    expect(await versions.publish([], { ...NOTE, author: ' ' })).toMatchObject({
      ok: false,
      problem: { kind: 'invalid-item' },
    });
  });

  it('keeps no override that says what the default pack says, and its base where it differs', async () => {
    const { content, drafts, versions } = await open(topic('a'));
    const first = draft('a', topic('a', 'ours'));
    await drafts.save([first]);
    await versions.publish([first], NOTE);
    expect(await content.loadLayers()).toMatchObject({
      overrides: [{ id: 'a', item: topic('a', 'ours'), base: topic('a') }],
    });
    const back = draft('a', topic('a'));
    await drafts.save([back]);
    await versions.publish([back], NOTE);
    expect(await content.loadLayers()).toMatchObject({ overrides: [] });
  });
});

describe('rolling back', () => {
  it('brings any older state back as a new version', async () => {
    const { drafts, versions, titles, announce } = await open(topic('a'), topic('b'));
    for (const words of ['one', 'two']) {
      const change = draft('a', topic('a', words));
      await drafts.save([change]);
      await versions.publish([change], NOTE);
    }
    expect(await titles()).toEqual({ a: 'two', b: 'b' });
    announce.mockClear();
    expect(await versions.rollBack(1, NOTE)).toMatchObject({
      ok: true,
      version: { number: 3, bringsBack: 1, changed: [{ kind: 'topic', id: 'a' }] },
    });
    expect(await titles()).toEqual({ a: 'one', b: 'b' });
    expect(announce).toHaveBeenCalledOnce();
    await versions.rollBack(0, NOTE);
    expect(await titles()).toEqual({ a: 'a', b: 'b' });
    await versions.rollBack(2, NOTE);
    expect(await titles()).toEqual({ a: 'two', b: 'b' });
    const history = await versions.history();
    expect(history.ok && history.versions.map(({ number }) => number)).toEqual([5, 4, 3, 2, 1]);
  });

  it('knows what was in force before the first version', async () => {
    const { content, drafts, versions, titles } = await open(topic('a'));
    await content.saveOverrides([{ kind: 'topic', id: 'z', item: topic('z') }]);
    const change = draft('a', topic('a', 'ours'));
    await drafts.save([change]);
    await versions.publish([change], NOTE);
    await versions.rollBack(0, NOTE);
    expect(await titles()).toEqual({ a: 'a', z: 'z' });
  });

  it('refuses a version that there is not', async () => {
    const { versions, titles } = await open(topic('a'));
    expect(await versions.rollBack(4, NOTE)).toMatchObject({ ok: false });
    expect(await titles()).toEqual({ a: 'a' });
  });
});
