import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RELEASE_BUILD } from '@/scripts/build-extension';
import { type PracticeDesk, servePracticeDesk } from '@/scripts/practice-desk/serve';
import { type CueOnPage, cueOn } from '@/scripts/setup/cue-on-page';
import { launchExtension, type RunningExtension } from '@/scripts/setup/launch-extension';
import { openVirtualScreen, type VirtualScreen } from './verbs/virtual-screen';

/**
 * The released extension and the browser's real permission prompt, by a person's keys. The prompt
 * closes the popup, whose code never goes on: what follows is the background's work.
 */
describe.skipIf(!process.env.CARECUE_SCREEN)('turning CareCue on for a desk', () => {
  let screen: VirtualScreen;
  let desk: PracticeDesk;
  let running: RunningExtension;
  let page: Page;
  let cue: CueOnPage;

  const inBackground = <T>(expression: string) =>
    running.serviceWorker.evaluate(expression) as Promise<T>;
  const grantedOrigins = async () =>
    (await inBackground<{ origins: string[] }>('chrome.permissions.getAll()')).origins;
  const registered = async () =>
    (await inBackground<{ id: string }[]>('chrome.scripting.getRegisteredContentScripts()')).length;
  const pages = async (name: string) => {
    const { targetInfos } = await running.browserSession.send('Target.getTargets');
    return targetInfos.filter(({ url }) => url.endsWith(`/${name}`)).length;
  };
  const popups = () => pages('popup.html');

  beforeAll(async () => {
    screen = await openVirtualScreen();
    desk = await servePracticeDesk();
    running = await launchExtension({
      extension: RELEASE_BUILD.chrome,
      headed: true,
      env: screen.env,
      viewport: null,
    });
    page = running.context.pages()[0] ?? (await running.context.newPage());
    await page.goto(desk.url);
    cue = await cueOn(page);
  });
  afterAll(async () => {
    await running?.close();
    await desk?.close();
    screen?.close();
  });

  /** Keys can come before a new window listens; a person would press again. */
  const pressUntil = async (press: () => void, done: () => Promise<boolean>) => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      screen.focusBrowser();
      await pause(700);
      press();
      for (let look = 0; look < 10; look += 1) {
        if (await done()) return;
        await pause(200);
      }
    }
    throw new Error('The keys had no effect.');
  };

  const openPopup = async () => {
    await page.bringToFront();
    await pressUntil(
      () => screen.press('alt+k'),
      async () => (await popups()) === 1,
    );
    const popup = await running.attachToPage('popup.html');
    await popup.waitFor("document.querySelector('button') !== null");
  };

  /** On a busy machine the keys can meet a prompt half open and refuse; a person would ask again. */
  const askAndAllow = async () => {
    await openPopup();
    screen.press('Tab', 'Return');
    await expect.poll(popups, { timeout: 30_000 }).toBe(0);
    await pressUntil(
      () => screen.press('Tab', 'Return'),
      async () => (await grantedOrigins()).length > 0,
    );
  };

  const nothingIsHeld = async () => {
    const session = () => inBackground<object>('chrome.storage.session.get(null)');
    await expect.poll(async () => Object.keys(await session()), { timeout: 30_000 }).toEqual([]);
    const local = await inBackground<object>('chrome.storage.local.get(null)');
    expect(JSON.stringify(local)).not.toContain(new URL(desk.url).host);
  };

  it('reads nothing before', async () => {
    expect(await grantedOrigins()).toEqual([]);
    expect(await registered()).toBe(0);
    expect(await cue.text()).toBeNull();
  });

  it('asks the browser, and starts at once without a reload', async () => {
    await askAndAllow().catch(askAndAllow);
    expect(await grantedOrigins()).toEqual([`${new URL(desk.url).origin}/*`]);
    expect(await cue.appears()).toMatch(/七十三/);
    expect(await registered()).toBe(1);
  });

  it('opens the panel by its shortcut', async () => {
    await page.bringToFront();
    expect(await pages('sidepanel.html')).toBe(0);
    await pressUntil(
      () => screen.press('alt+c'),
      async () => (await pages('sidepanel.html')) === 1,
    );
    const panel = await running.attachToSidePanel();
    await panel.waitFor('document.body.innerText.includes("七十三")');
  });

  it('inserts the sentence of the cue by its shortcut, once', async () => {
    const offered = await cue.appears();
    const reply = page.locator('textarea.answer-text');
    expect(await reply.inputValue()).toBe('');
    await pressUntil(
      () => screen.press('alt+i'),
      async () => (await reply.inputValue()) !== '',
    );
    expect(offered.split('\n').map((line) => line.trim())).toContain(await reply.inputValue());
  });

  it('starts again on every visit', async () => {
    await page.reload();
    expect(await cue.appears()).toMatch(/七十三/);
  });

  it('turns off in the same place: no permission, silence, nothing held', async () => {
    expect(await grantedOrigins()).toHaveLength(1);
    await openPopup();
    screen.press('Tab', 'Tab', 'Tab', 'Return');
    await expect.poll(grantedOrigins, { timeout: 30_000 }).toEqual([]);
    await cue.disappears();
    await expect.poll(registered, { timeout: 30_000 }).toBe(0);
    await nothingIsHeld();
    await page.reload();
    await page.locator('.turn-customer').first().waitFor();
    expect(await cue.text()).toBeNull();
  });

  it('forgets a desk that is taken away while no page of it is open', async () => {
    // What was granted before is granted again without a prompt, and the popup stays open.
    await openPopup();
    screen.press('Tab', 'Return');
    await expect.poll(grantedOrigins, { timeout: 30_000 }).toHaveLength(1);
    screen.press('Escape');
    await cue.appears();
    await cue.click('Fold away');
    await expect
      .poll(async () => JSON.stringify(await inBackground('chrome.storage.local.get(null)')))
      .toContain('"folded":true');
    await page.goto('about:blank');
    const pattern = JSON.stringify(`${new URL(desk.url).origin}/*`);
    await inBackground(`chrome.permissions.remove({ origins: [${pattern}] })`);
    await nothingIsHeld();
  });
});
