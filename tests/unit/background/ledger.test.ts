import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { LedgerEntry } from '@/utils/contract/ledger';

const MINUTE = 60_000;
const NOW = Date.UTC(2026, 10, 23, 9);
const FULL = { ok: false, problem: { kind: 'quota', detail: 'full' } } as const;

const store = vi.hoisted(() => ({ sweep: vi.fn(), read: vi.fn() }));
vi.mock('@/utils/storage/ledger', () => ({ ledger: store, inbox: {} }));
// What reads conversations is large, and no part of this.
vi.mock('@/entrypoints/background/conversations', () => ({ heldConversation: () => null }));
vi.mock('@/entrypoints/background/guide', () => ({ getGuide: () => null }));
const setBadgeText = vi.fn(async () => {});

const owed = (dueAt: number): LedgerEntry => ({
  ...{ id: '1', kind: 'promise', origin: 'https://desk.example.com', key: '7', address: null },
  ...{ words: '', owner: '', status: 'waiting', createdAt: NOW - MINUTE, dueAt },
});
const holds = (...entries: LedgerEntry[]) => {
  store.sweep.mockResolvedValue({ ok: true, value: { entries, counts: [] } });
  store.read.mockResolvedValue({ ok: true, entries, counts: [] });
};
/** A background that has just started. */
const started = async () => {
  vi.resetModules();
  const { sweepLedger } = await import('@/entrypoints/background/ledger');
  return sweepLedger;
};
const alarm = () => fakeBrowser.alarms.get('ledger');
const badge = () => setBadgeText.mock.lastCall?.at(0) as unknown;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
  setBadgeText.mockClear();
  Object.assign(fakeBrowser.action, { setBadgeText, setBadgeBackgroundColor: async () => {} });
});

it('sets the alarm for what comes next, and shows what is due then', async () => {
  holds(owed(NOW + 5 * MINUTE));
  const sweep = await started();
  await sweep();
  expect(await alarm()).toMatchObject({ scheduledTime: NOW + 5 * MINUTE });
  expect(badge()).toMatchObject({ text: '' });
  vi.setSystemTime(NOW + 5 * MINUTE);
  await sweep();
  expect(badge()).toMatchObject({ text: '1' });
});

it('looks again in a minute where the disk is full, and what was owed before still comes due', async () => {
  holds(owed(NOW + 5 * MINUTE));
  const sweep = await started();
  await sweep();
  store.sweep.mockResolvedValue(FULL);
  vi.setSystemTime(NOW + 5 * MINUTE);
  await sweep();
  expect(await alarm()).toMatchObject({ scheduledTime: NOW + 6 * MINUTE });
  expect(badge()).toMatchObject({ text: '1' });
});

it('reads what is due on a disk that was full from the start', async () => {
  holds(owed(NOW - 1));
  store.sweep.mockResolvedValue(FULL);
  const sweep = await started();
  await sweep();
  expect(badge()).toMatchObject({ text: '1' });
});

it('does not take what could not be read for nothing owed', async () => {
  holds(owed(NOW - 1));
  store.sweep.mockResolvedValue(FULL);
  store.read.mockResolvedValue(FULL);
  const sweep = await started();
  await sweep();
  expect(badge()).toMatchObject({ text: '' });
  holds(owed(NOW - 1));
  store.sweep.mockResolvedValue(FULL);
  await sweep();
  expect(badge()).toMatchObject({ text: '1' });
});
