import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TaughtAdapter } from '@/utils/contract/teaching';
import {
  forgetTaughtAdapters,
  loadTaughtAdapters,
  onTaughtAdaptersChanged,
  removeTaughtAdapter,
  saveTaughtAdapter,
} from '@/utils/storage/taught-adapters';

const taught = (origin: string, id: string): TaughtAdapter => ({
  origin,
  adapter: {
    kind: 'desk',
    id,
    title: 'A desk',
    sources: [{ title: 'Pointing', status: 'verified', checkedOn: '2026-11-22' }],
    updatedOn: '2026-11-22',
    pages: [{ role: 'conversation', path: '/tickets/*', marker: '#thread' }],
    key: { pathSegment: 'tickets' },
    messages: {
      item: '.turn',
      text: '.words',
      speaker: [{ test: 'otherwise', from: 'agent' }],
      remove: [],
      order: 'oldest-first',
    },
    fields: [],
    reply: [],
  },
});
const ONE = 'https://one.example.com';
const TWO = 'https://two.example.com';
const ids = async () => (await loadTaughtAdapters()).map(({ adapter }) => adapter.id);

beforeEach(() => fakeBrowser.reset());

describe('taught adapters', () => {
  it('keeps the newest first, and replaces one with the same desk and id', async () => {
    await saveTaughtAdapter(taught(ONE, 'taught-a'));
    await saveTaughtAdapter(taught(ONE, 'taught-b'));
    await saveTaughtAdapter(taught(ONE, 'taught-a'));
    expect(await ids()).toEqual(['taught-a', 'taught-b']);
  });

  it('refuses what does not fit the schema and keeps what was there', async () => {
    await saveTaughtAdapter(taught(ONE, 'taught-a'));
    const bad = taught(ONE, 'taught-b');
    const result = await saveTaughtAdapter({ ...bad, adapter: { ...bad.adapter, title: '' } });
    expect(result).toMatchObject({ ok: false, problem: { kind: 'invalid-item' } });
    expect(await ids()).toEqual(['taught-a']);
  });

  it('sets a broken entry aside and loses nothing else', async () => {
    const stored = { format: 1, entries: [{ origin: ONE, adapter: {} }, taught(TWO, 'taught-c')] };
    await fakeBrowser.storage.local.set({ 'taught-adapters': stored });
    expect(await ids()).toEqual(['taught-c']);
    const kept = await fakeBrowser.storage.local.get('taught-adapters-rejected');
    expect(kept['taught-adapters-rejected']).toEqual([{ origin: ONE, adapter: {} }]);
  });

  it('removes one, and forgets a desk that was turned off', async () => {
    await saveTaughtAdapter(taught(ONE, 'taught-a'));
    await saveTaughtAdapter(taught(TWO, 'taught-b'));
    await removeTaughtAdapter(ONE, 'taught-a');
    expect(await ids()).toEqual(['taught-b']);
    await forgetTaughtAdapters(TWO);
    expect(await ids()).toEqual([]);
  });

  it('forgets what it had set aside of a desk that was turned off, and nothing else', async () => {
    const aside = (origin: string) => ({ origin, adapter: {} });
    const entries = [aside(ONE), aside(TWO), taught(TWO, 'taught-c')];
    await fakeBrowser.storage.local.set({ 'taught-adapters': { format: 1, entries } });
    await loadTaughtAdapters();
    await forgetTaughtAdapters(ONE);
    const all = await fakeBrowser.storage.local.get();
    expect(JSON.stringify(all)).not.toContain(ONE);
    expect(all).toMatchObject({ 'taught-adapters-rejected': [aside(TWO)] });
    expect(await ids()).toEqual(['taught-c']);
    await forgetTaughtAdapters(TWO);
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain(TWO);
  });

  it('tells which desks are concerned by a change', async () => {
    await saveTaughtAdapter(taught(ONE, 'taught-a'));
    const heard = vi.fn();
    const stop = onTaughtAdaptersChanged(heard);
    await saveTaughtAdapter(taught(TWO, 'taught-b'));
    stop();
    expect(heard).toHaveBeenCalledExactlyOnceWith([TWO]);
  });
});
