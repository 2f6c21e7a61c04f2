import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_BUILD } from '@/scripts/build-extension';
import { launchExtension, type RunningExtension } from '@/scripts/setup/launch-extension';
import type { PackFile } from '@/utils/contract/pack-file';
import { makePackFile, packFileText } from '@/utils/exchange/pack/write-pack-file';
import { studioText } from '@/utils/i18n/studio/messages';
import { t } from '@/utils/i18n/t';
import { openBackup } from '@/utils/signing/key-backup';
import { makeKey, type SigningKey } from '@/utils/signing/keys';
import { signPack } from '@/utils/signing/sign-pack';
import { type AgentsPanel, openSettings } from './agents-panel';
import { canSetPolicy, idOfUnpacked, setPolicy } from './company-policy';
import { type PackServer, startPackServer } from './pack-server';

const PHRASE = 'a sentence only we know';

/**
 * A trainer's browser and an agent's, with nothing between them but the company's web server and its
 * policy. The agent's edition has the server's origin stamped in, as a company's has.
 */
describe.skipIf(!process.env.CARECUE_NGINX || !canSetPolicy())('a signed pack', () => {
  const work = mkdtempSync(join(tmpdir(), 'carecue-delivery-'));
  const agentsBuild = join(work, 'extension');
  let server: PackServer;
  let trainer: RunningExtension;
  let agent: RunningExtension;
  let panel: AgentsPanel;
  let key: SigningKey;
  let first: PackFile;
  const takeBack: (() => void)[] = [];

  beforeAll(async () => {
    server = await startPackServer();
    cpSync(TEST_BUILD, agentsBuild, { recursive: true });
    const path = join(agentsBuild, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    manifest.host_permissions.push('https://127.0.0.1/*');
    writeFileSync(path, JSON.stringify(manifest));
    trainer = await launchExtension({ extension: TEST_BUILD, locale: 'en-US' });
  });
  afterAll(async () => {
    await agent?.close();
    await trainer?.close();
    await server?.close();
    for (const undo of takeBack) undo();
    rmSync(work, { recursive: true, force: true });
  });

  /** Signed by the trainer's own key, as many as are wanted; a part of the content is enough. */
  const packOf = async (change: Partial<PackFile> & { version: number }, by = key) => {
    const { items: _items, checksums: _checksums, signature: _signature, ...head } = first;
    const part = first.items.filter(({ kind }) => kind === 'need' || kind === 'hotline');
    const items = (change.items ?? part) as never;
    return signPack(await makePackFile(items, { ...head, ...change }), by);
  };

  it('comes from a key that the trainer made in the studio', async () => {
    const page = await trainer.context.newPage();
    await page.goto(`chrome-extension://${trainer.extensionId}/studio.html#keys`);
    const saved = async (button: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      return readFileSync(await (await download).path(), 'utf8');
    };
    const phrases = page.locator('form input[type="password"]');
    await phrases.first().fill(PHRASE);
    await phrases.last().fill(PHRASE);
    const backup = await saved(studioText('en', 'signing.make'));
    const shown = page.locator('code');
    await shown.waitFor();
    const opened = await openBackup(backup, PHRASE);
    if (!opened.ok) throw new Error(opened.reason);
    key = opened.key;
    expect(await shown.innerText()).toBe(key.id);
    await page.getByRole('button', { name: studioText('en', 'signing.whereDo') }).click();
    first = JSON.parse(await saved(studioText('en', 'signing.signNow')));
    expect(first).toMatchObject({ version: 1, keyId: key.id });
    await page.close();
  });

  it('reaches an agent at start, by policy alone', async () => {
    server.put(packFileText(first));
    const id = idOfUnpacked(agentsBuild);
    const policy = { packUrl: server.url, pinnedKeys: [key.id], region: 'HK' as const };
    takeBack.push(setPolicy(id, policy));
    agent = await launchExtension({
      extension: agentsBuild,
      locale: 'en-US',
      args: [server.trust],
    });
    expect(agent.extensionId).toBe(id);
    panel = await openSettings(agent);
    await expect.poll(async () => (await panel.last())?.outcome, { timeout: 30_000 }).toBe('taken');
    await expect.poll(panel.text).toContain(key.id);
  });

  it('shows with a lock what the company decided, and it cannot be changed', async () => {
    const text = await panel.text();
    expect(text).toContain(t('en', 'policy.title'));
    const locked = panel.page.locator('fieldset:disabled');
    await expect.poll(() => locked.count()).toBe(2);
    expect(await locked.first().locator('select').inputValue()).toBe('HK');
    expect(await locked.last().locator('input').inputValue()).toBe(server.url);
  });

  it('is asked for with its ETag, and nothing about the agent goes along', async () => {
    await panel.asks();
    expect((await panel.last())?.outcome).toBe('unchanged');
    const requests = server.requests();
    expect(requests.at(-1)).toMatchObject({ status: 304, ifNoneMatch: expect.stringMatching(/./) });
    for (const { cookie, referer, language } of requests)
      expect({ cookie, referer, language }).toEqual({ cookie: '', referer: '', language: '*' });
  });

  it('is followed by a newer one', async () => {
    server.put(packFileText(await packOf({ version: 3, name: 'Third' })));
    await panel.asks();
    expect((await panel.last())?.outcome).toBe('taken');
    await expect.poll(panel.text).toContain('Third');
  });

  it.each([
    ['altered', async () => packFileText(await packOf({ version: 4 })).replace(/一/, '二')],
    ['other-key', async () => packFileText(await packOf({ version: 4 }, await makeKey()))],
    ['older', async () => packFileText(first)],
    [
      'expired',
      async () => packFileText(await packOf({ version: 4, expiresAt: '2020-01-01T00:00:00.000Z' })),
    ],
    ['truncated', async () => packFileText(await packOf({ version: 4 })).slice(0, 20_000)],
    ['oversized', async () => packFileText(await packOf({ version: 4 })).padEnd(33_600_000, ' ')],
    [
      'wrong-schema',
      async () =>
        packFileText(await packOf({ version: 4, items: [{ kind: 'need', id: 'x' }] as never })),
    ],
    [
      'unsigned',
      async () => {
        const { signature: _signature, keyId: _keyId, ...rest } = await packOf({ version: 4 });
        return packFileText(rest);
      },
    ],
  ])('is refused when it is %s, with everything left as it was', async (code, make) => {
    const before = await panel.hash();
    server.put(await make());
    const text = await panel.asks();
    expect((await panel.last())?.outcome).toMatchObject({ code });
    expect(text).toContain(
      t('en', `pack.refused.${code}` as 'pack.refused.altered').split(/[({]/)[0],
    );
    expect(await panel.hash()).toBe(before);
  });

  it('is refused as a file, too', async () => {
    const before = await panel.hash();
    const path = join(work, 'altered.json');
    writeFileSync(path, packFileText(await packOf({ version: 4 })).replace(/一/, '二'));
    expect(await panel.takesFile(path)).toContain(t('en', 'pack.refused.altered'));
    expect(await panel.hash()).toBe(before);
  });

  it('is asked of a trainer, too, where the same policy holds', async () => {
    const { signature: _signature, keyId: _keyId, ...unsigned } = await packOf({ version: 4 });
    const page = await agent.context.newPage();
    await page.goto(`chrome-extension://${agent.extensionId}/studio.html#exchange`);
    const file = page.locator('input[type=file]').first();
    const chooses = async (pack: PackFile) =>
      file.setInputFiles({
        name: 'pack.json',
        mimeType: '',
        buffer: Buffer.from(packFileText(pack)),
      });
    await file.waitFor({ state: 'attached' });
    await chooses(unsigned);
    await page.getByText(studioText('en', 'exchange.problem.unsigned')).waitFor();
    await chooses(await packOf({ version: 4 }));
    await page.getByText(studioText('en', 'exchange.note.trusted', { about: key.id })).waitFor();
    await page.close();
  });

  it('is not taken when the server ends in the middle of it', async () => {
    const before = await panel.hash();
    const text = packFileText(await packOf({ version: 4 }));
    server.put(text);
    await server.limit(Math.round(text.length / 10));
    const asked = panel.asks();
    await pause(2000);
    truncateSync(server.file, 1000);
    await asked;
    expect((await panel.last())?.outcome).toEqual({ code: 'truncated', about: '' });
    expect(await panel.hash()).toBe(before);
  });

  it('is given up when the server hangs', async () => {
    const before = await panel.hash();
    server.put(packFileText(await packOf({ version: 4 })));
    await server.limit(1000);
    await panel.asks();
    expect((await panel.last())?.outcome).toEqual({ code: 'timed-out', about: '25' });
    expect(await panel.hash()).toBe(before);
    await server.limit(0);
  });

  it('comes once the server gives it whole', async () => {
    await panel.asks();
    expect((await panel.last())?.outcome).toBe('taken');
    await expect.poll(panel.text).toContain('version 4');
  });

  it('is not even asked for where the browser has not allowed its address', async () => {
    const asked = server.requests().length;
    const undo = setPolicy(trainer.extensionId, { packUrl: server.url });
    takeBack.push(undo);
    const other = await launchExtension({
      extension: TEST_BUILD,
      locale: 'en-US',
      args: [server.trust],
    });
    try {
      const view = await openSettings(other);
      await expect
        .poll(async () => (await view.last())?.outcome, { timeout: 30_000 })
        .toMatchObject({ code: 'not-allowed' });
      const { host } = new URL(server.url);
      await expect.poll(view.text).toContain(t('en', 'pack.allow', { host }));
      expect(server.requests()).toHaveLength(asked);
    } finally {
      await other.close();
      undo();
    }
  });
});
