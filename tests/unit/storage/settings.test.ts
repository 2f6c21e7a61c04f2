import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/contract/settings';
import { parseSettings } from '@/utils/storage/parse-settings';
import {
  changeSettings,
  loadSettings,
  onSettingsChanged,
  saveSettings,
} from '@/utils/storage/settings';

const desk = { cue: true, folded: false, position: { right: 10, bottom: 20 } };
const chosen: Settings = {
  ...DEFAULT_SETTINGS,
  paceByNeed: { 'older-adult': { zhPerMinute: 120, enPerMinute: 95 } },
  language: 'en',
  region: 'UK',
  theme: 'dark',
  ageThreshold: 65,
  bareKeys: false,
  calm: true,
  cuesPerHour: 6,
  adaptersOff: ['some-desk'],
  desks: { 'https://desk.example.com': desk },
};

beforeEach(() => fakeBrowser.reset());

describe('reading settings part by part', () => {
  it('gives the defaults where nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, rejected: [] });
  });

  it('gives back what was chosen', () => {
    expect(parseSettings(chosen)).toEqual({ settings: chosen, rejected: [] });
  });

  it('fills in what an older version did not know, without a complaint', () => {
    expect(parseSettings({ format: 1, theme: 'dark' })).toEqual({
      settings: { ...DEFAULT_SETTINGS, theme: 'dark' },
      rejected: [],
    });
  });

  it.each([
    [{ ...chosen, theme: 'pink' }, { ...chosen, theme: 'system' }, ['theme']],
    [{ ...chosen, ageThreshold: 61 }, { ...chosen, ageThreshold: 60 }, ['ageThreshold']],
    [{ ...chosen, pace: { zhPerMinute: 300, enPerMinute: 125 } }, chosen, ['pace']],
    [{ ...chosen, bareKeys: 1 }, { ...chosen, bareKeys: true }, ['bareKeys']],
    [{ ...chosen, calm: 'yes' }, { ...chosen, calm: false }, ['calm']],
    [{ ...chosen, cuesPerHour: 99 }, { ...chosen, cuesPerHour: 3 }, ['cuesPerHour']],
    [{ ...chosen, format: 2 }, chosen, ['format']],
    [{ ...chosen, sound: true }, chosen, ['sound']],
    [{ ...chosen, desks: [] }, { ...chosen, desks: {} }, ['desks']],
    ['dark', DEFAULT_SETTINGS, ['settings']],
    [[], DEFAULT_SETTINGS, ['settings']],
  ])('replaces only what does not fit in %j', (stored, settings, rejected) => {
    expect(parseSettings(stored)).toEqual({ settings, rejected });
  });

  it('keeps the good desks beside a bad one', () => {
    const desks = { 'https://a.example': desk, 'https://b.example': { ...desk, cue: 'yes' } };
    expect(parseSettings({ ...chosen, desks })).toEqual({
      settings: { ...chosen, desks: { 'https://a.example': desk } },
      rejected: ['desks.https://b.example'],
    });
  });
});

describe('settings in the browser', () => {
  it('come back as they were saved', async () => {
    expect(await saveSettings(chosen)).toEqual({ ok: true });
    expect(await loadSettings()).toEqual({ settings: chosen, rejected: [] });
  });

  it('are refused when they do not fit, and the old ones stay', async () => {
    await saveSettings(chosen);
    const bad = { ...chosen, theme: 'pink' } as unknown as Settings;
    expect(await saveSettings(bad)).toMatchObject({
      ok: false,
      problem: { kind: 'invalid-item', detail: expect.stringContaining('settings.theme') },
    });
    expect((await loadSettings()).settings).toEqual(chosen);
  });

  it('keep the original under another key when a part is not usable', async () => {
    const damaged = { ...chosen, theme: 'pink' };
    await fakeBrowser.storage.local.set({ settings: damaged });
    expect((await loadSettings()).rejected).toEqual(['theme']);
    await saveSettings(DEFAULT_SETTINGS);
    expect(await fakeBrowser.storage.local.get('settings-rejected')).toEqual({
      'settings-rejected': damaged,
    });
  });

  it('do not lose one of two changes made at once', async () => {
    await Promise.all([
      changeSettings((settings) => ({ ...settings, theme: 'dark' })),
      changeSettings((settings) => ({ ...settings, region: 'HK' })),
    ]);
    expect((await loadSettings()).settings).toMatchObject({ theme: 'dark', region: 'HK' });
  });

  it('are told of on every change until one stops listening', async () => {
    const heard = vi.fn();
    const stop = onSettingsChanged(heard);
    await saveSettings(chosen);
    await fakeBrowser.storage.local.set({ other: 1 });
    stop();
    await saveSettings(DEFAULT_SETTINGS);
    expect(heard.mock.calls).toEqual([[chosen, DEFAULT_SETTINGS]]);
  });
});
