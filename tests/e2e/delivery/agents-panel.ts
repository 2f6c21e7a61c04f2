import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { RunningExtension } from '@/scripts/setup/launch-extension';
import type { DeliveryReport } from '@/utils/contract/delivery';
import { t } from '@/utils/i18n/t';

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
  /** Of every row of the database. */
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
    hash: () => page.evaluate(hashOfDatabase, 'carecue'),
    text: () => page.innerText('main'),
  };
}

/** Runs in the page: all rows are a lot to bring out of it. */
async function hashOfDatabase(name: string): Promise<string> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await answer(indexedDB.open(name));
  const all: unknown[] = [];
  for (const store of database.objectStoreNames)
    all.push(store, await answer(database.transaction(store).objectStore(store).getAll()));
  database.close();
  const bytes = new TextEncoder().encode(JSON.stringify(all));
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16)).join();
}
