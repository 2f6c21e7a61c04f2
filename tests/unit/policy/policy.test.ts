import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Policy } from '@/utils/contract/policy';
import { DEFAULT_SETTINGS } from '@/utils/contract/settings';
import { packAddress } from '@/utils/delivery/pack-address';
import { allowedPatterns, isAllowedDesk } from '@/utils/policy/allowed-desks';
import { applyPolicy, lockedSettings } from '@/utils/policy/apply-policy';
import { parsePolicy } from '@/utils/policy/parse-policy';
import { changeSettings, loadSettings, onSettingsChanged } from '@/utils/storage/settings';

const KEY = 'A'.repeat(43);
const policy: Policy = {
  region: 'HK',
  ageThreshold: 65,
  retentionHours: 48,
  toolOrigins: [],
  packUrl: 'https://files.example.com/p.json',
  featuresOff: ['voice-preview'],
};

beforeEach(() => fakeBrowser.reset());

describe('reading the policy', () => {
  it('takes what fits and names what does not', () => {
    expect(parsePolicy({ region: 'HK', ageThreshold: 61, sound: true })).toEqual({
      policy: { region: 'HK' },
      rejected: ['ageThreshold', 'sound'],
    });
  });

  it('goes by the strict side where a list cannot be read', () => {
    const read = parsePolicy({
      allowedDesks: ['https://desk.example.com', 'desk.example.com/*'],
      pinnedKeys: ['short'],
      toolOrigins: 'https://a.example.com',
    });
    expect(read.policy).toEqual({
      allowedDesks: ['https://desk.example.com'],
      pinnedKeys: [],
      toolOrigins: [],
    });
    expect(read.rejected).toEqual(['allowedDesks', 'pinnedKeys', 'toolOrigins']);
  });

  it('asks for no key where none is named', () => {
    expect(parsePolicy({ pinnedKeys: [] }).policy).toEqual({});
    expect(parsePolicy({ pinnedKeys: [KEY] }).policy).toEqual({ pinnedKeys: [KEY] });
    expect(parsePolicy(undefined)).toEqual({ policy: {}, rejected: [] });
  });
});

describe('the company decides', () => {
  it('over what was chosen, and only where it says something', () => {
    const settings = applyPolicy(
      { ...DEFAULT_SETTINGS, voicePreview: true, theme: 'dark' },
      policy,
    );
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      theme: 'dark',
      region: 'HK',
      ageThreshold: 65,
      keepHours: 48,
      packUrl: 'https://files.example.com/p.json',
    });
    expect(lockedSettings(policy).sort()).toEqual(
      ['ageThreshold', 'keepHours', 'packUrl', 'region', 'toolOrigins', 'voicePreview'].sort(),
    );
    expect(lockedSettings({})).toEqual([]);
  });

  it('and what was chosen before comes back on the day it says nothing any more', async () => {
    await changeSettings((settings) => ({ ...settings, region: 'UK' }));
    await fakeBrowser.storage.managed.set({ region: 'HK' });
    expect((await loadSettings()).settings.region).toBe('HK');
    await changeSettings((settings) => ({ ...settings, region: 'US', theme: 'dark' }));
    expect((await loadSettings()).settings).toMatchObject({ region: 'HK', theme: 'dark' });
    await fakeBrowser.storage.managed.clear();
    expect((await loadSettings()).settings).toMatchObject({ region: 'UK', theme: 'dark' });
  });

  it('and is heard at once', async () => {
    const heard = vi.fn();
    const stop = onSettingsChanged((settings, before) => heard(before.region, settings.region));
    await fakeBrowser.storage.managed.set({ region: 'TW' });
    await expect.poll(() => heard.mock.calls).toEqual([[null, 'TW']]);
    stop();
  });

  it('where packs come from, before the agent does', () => {
    const chosen = { ...DEFAULT_SETTINGS, packUrl: 'https://mine.example.com/p.json' };
    expect(packAddress(chosen, {})).toEqual({ url: chosen.packUrl, byCompany: false });
    expect(packAddress(chosen, policy)).toEqual({ url: policy.packUrl, byCompany: true });
  });
});

describe('the desks that are allowed', () => {
  const only = (...allowedDesks: string[]): Policy => ({ allowedDesks });

  it.each([
    ['https://desk.example.com', only('https://desk.example.com'), true],
    ['https://desk.example.com:8443', only('https://desk.example.com'), false],
    ['http://desk.example.com', only('https://desk.example.com'), false],
    ['https://a.b.example.com', only('https://*.example.com'), true],
    ['https://example.com', only('https://*.example.com'), true],
    ['https://badexample.com', only('https://*.example.com'), false],
    ['https://example.com.evil.org', only('https://*.example.com'), false],
    ['http://127.0.0.1:5000', only('http://127.0.0.1:5000'), true],
    ['https://any.example.org', {}, true],
    ['https://any.example.org', only(), false],
  ])('%s by %j: %s', (origin, decided, allowed) => {
    expect(isAllowedDesk(origin, decided)).toBe(allowed);
  });

  it('narrow what the browser granted', () => {
    const granted = ['https://*/*', 'https://other.example.org/*', 'https://a.example.com/*'];
    const decided = only(
      'https://desk.example.com',
      'https://*.example.com',
      'http://x.example.com',
    );
    const inGrant = (pattern: string) => pattern.startsWith('https:');
    expect(allowedPatterns(granted, decided, inGrant)).toEqual([
      'https://a.example.com/*',
      'https://desk.example.com/*',
      'https://*.example.com/*',
    ]);
    expect(allowedPatterns(granted, {}, inGrant)).toEqual(granted);
  });
});
