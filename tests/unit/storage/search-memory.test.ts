import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSearchMemory,
  loadSearchMemory,
  sweepSearchMemory,
} from '@/utils/storage/search-memory';

const KEY = 'search-memory';
const noted = (text: string, lastOn: string) => ({ text, count: 1, lastOn });
const FRESH = noted('换卡', '2026-08-25');
const missing = [noted('挂失', '2026-11-24'), FRESH, noted('补卡', '2026-08-24')];
const pinned = [{ kind: 'script', id: 'a' }];
const kept = async () => (await fakeBrowser.storage.local.get(KEY))[KEY];

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 23, 9) });
  await fakeBrowser.storage.local.set({ [KEY]: { recent: [], pinned, uses: {}, missing } });
});

it('gives no words out that were released more than 13 weeks ago, or by a clock that was ahead', async () => {
  expect(await loadSearchMemory()).toEqual({ recent: [], pinned, uses: {}, missing: [FRESH] });
});

it('lets go of them at start, and of nothing else', async () => {
  await sweepSearchMemory();
  expect(await kept()).toEqual({ recent: [], pinned, uses: {}, missing: [FRESH] });
});

it('writes nothing at start where nothing is too old', async () => {
  const write = vi.spyOn(fakeBrowser.storage.local, 'set');
  await fakeBrowser.storage.local.remove(KEY);
  await sweepSearchMemory();
  expect(await kept()).toBeUndefined();
  await changeSearchMemory((memory) => ({ ...memory, missing: [FRESH] }));
  write.mockClear();
  await sweepSearchMemory();
  expect(write).not.toHaveBeenCalled();
});
