import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PackTools, PackView } from '@/components/panel/pack/pack-tools';
import type { ReadPolicy } from '@/utils/contract/policy';
import { LANGUAGES } from '@/utils/contract/text';
import { t } from '@/utils/i18n/t';
import { findFaults } from './find-faults';
import { renderPanel } from './render-panel';

const KEY = 'A'.repeat(43);
const URL_OF_PACK = 'https://files.example.com/pack.json';
const policy: ReadPolicy = {
  policy: { region: 'HK', allowedDesks: ['https://desk.example.com'], featuresOff: ['studio'] },
  rejected: ['sound'],
};
const view: PackView = {
  inForce: {
    version: 7,
    name: 'Ours',
    publishedAt: '2026-11-23T04:00:00.000Z',
    expiresAt: null,
    keyId: KEY,
    handovers: [],
    digest: 'x',
    url: null,
    etag: null,
    acceptedAt: 0,
  },
  url: URL_OF_PACK,
  byCompany: false,
  allowed: true,
  last: { url: URL_OF_PACK, at: 0, outcome: { code: 'expired', about: '2026-01-01' } },
};

const toolsOf = (change: Partial<PackView> = {}): PackTools => ({
  view: { ...view, ...change },
  ask: vi.fn<PackTools['ask']>(async () => 'unchanged'),
  allow: vi.fn<PackTools['allow']>(async () => true),
  takeFile: vi.fn<PackTools['takeFile']>(async () => ({ code: 'unsigned', about: '' })),
  drop: vi.fn<PackTools['drop']>(async () => true),
});
const word = (key: Parameters<typeof t>[1]) => t('zh-Hans', key as 'pack.ask');

describe('what the company decided', () => {
  it('cannot be changed, and the settings say why', async () => {
    await renderPanel({ policy, settings: { region: 'HK' } });
    await userEvent.keyboard(',');
    const region = page.getByLabelText(word('settings.region'));
    await expect.element(region).toBeDisabled();
    await expect.element(page.getByText(word('policy.locked'))).toBeVisible();
    await expect.element(page.getByLabelText(word('settings.language'))).toBeEnabled();
    await expect.element(page.getByText('https://desk.example.com')).toBeVisible();
    await expect.element(page.getByText(word('feature.studio'))).toBeVisible();
    await expect.element(page.getByText('sound')).toBeVisible();
  });

  it('is the address of the pack, too', async () => {
    await renderPanel({ policy, pack: toolsOf({ byCompany: true }) });
    await userEvent.keyboard(',');
    await expect.element(page.getByLabelText(word('pack.address'))).toBeDisabled();
    expect(page.getByRole('button', { name: word('pack.drop') }).query()).toBeNull();
  });
});

describe('the content pack', () => {
  it('tells which one is in force, who signed it, and why the last one was refused', async () => {
    await renderPanel({ pack: toolsOf() });
    await userEvent.keyboard(',');
    await expect.element(page.getByText(t('zh-Hans', 'pack.signed', { key: KEY }))).toBeVisible();
    await expect
      .element(page.getByText(t('zh-Hans', 'pack.refused.expired', { about: '2026-01-01' })))
      .toBeVisible();
  });

  it('is asked for only once the browser allows it', async () => {
    const pack = toolsOf({ allowed: false });
    await renderPanel({ pack });
    await userEvent.keyboard(',');
    expect(page.getByRole('button', { name: word('pack.ask') }).query()).toBeNull();
    await page.getByText(t('zh-Hans', 'pack.allow', { host: 'files.example.com' })).click();
    expect(pack.allow).toHaveBeenCalledExactlyOnceWith(URL_OF_PACK);
  });

  it('comes from an https address or none', async () => {
    const { actions } = await renderPanel({ pack: toolsOf() });
    await userEvent.keyboard(',');
    const address = page.getByLabelText(word('pack.address'));
    await address.fill('http://files.example.com/pack.json');
    await page.getByRole('button', { name: word('pack.save') }).click();
    await expect.element(page.getByText(word('pack.addressBad'))).toBeVisible();
    expect(actions.saveSettings).not.toHaveBeenCalled();
    await address.fill('');
    await page.getByRole('button', { name: word('pack.save') }).click();
    expect(actions.saveSettings).toHaveBeenCalledExactlyOnceWith({ packUrl: null });
  });
});

for (const language of LANGUAGES) {
  it(`axe finds nothing in the settings in ${language}`, async () => {
    await renderPanel({ policy, pack: toolsOf({ allowed: false }), settings: { language } });
    await userEvent.keyboard(',');
    expect(await findFaults()).toEqual([]);
  });
}
