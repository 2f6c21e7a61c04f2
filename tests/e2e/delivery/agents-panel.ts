import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { RunningExtension } from '@/scripts/setup/launch-extension';
import type { DeliveryReport } from '@/utils/contract/delivery';
import { t } from '@/utils/i18n/t';
import { databasesOf } from '../verbs/databases-of';

/** Longer than CareCue waits for a server. */
const PATIENCE = 45_000;

/** The settings of an agent's panel, opened in a tab so that a test can press its buttons. */
export interface AgentsPanel {
  page: Page;
  /** Presses "Ask now"; what the panel then says. */
  asks(): Promise<string>;
  /** What came of asking last, as it is kept. */
  last(): Promise<DeliveryReport | undefined>;
  takesFile(path: string): Promise<string>;
  /** Of everything in the databases. */
  hash(): Promise<string>;
  /** Everything that can be read on the screen. */
  text(): Promise<string>;
}

export async function openSettings({
  context,
  extensionId,
}: Pick<RunningExtension, 'context' | 'extensionId'>): Promise<AgentsPanel> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  await page.locator('main').waitFor();
  await page.keyboard.press(',');
  await page.getByText(t('en', 'pack.title'), { exact: true }).waitFor();
  const last = async () => {
    const kept = await page.evaluate("chrome.storage.local.get('delivery')");
    return (kept as { delivery?: DeliveryReport }).delivery;
  };
  const notice = page.locator('[role="status"], [role="alert"]');
  const said = async () => (await notice.allInnerTexts()).join('\n');
  return {
    page,
    last,
    async asks() {
      const before = (await last())?.at ?? 0;
      await page.getByRole('button', { name: t('en', 'pack.ask') }).click();
      await expect
        .poll(async () => ((await last())?.at ?? 0) > before, { timeout: PATIENCE })
        .toBe(true);
      await expect.poll(() => page.innerText('main')).toContain(t('en', 'pack.ask'));
      return page.innerText('main');
    },
    async takesFile(path) {
      const before = await said();
      await page.locator('input[type="file"]').last().setInputFiles(path);
      await expect.poll(said, { timeout: 20_000 }).not.toBe(before);
      return said();
    },
    hash: async () =>
      createHash('sha256')
        .update(await databasesOf(page))
        .digest('hex'),
    text: () => page.innerText('main'),
  };
}
