import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { cueOn } from '@/scripts/setup/cue-on-page';
import { launchExtension, type RunningExtension } from '@/scripts/setup/launch-extension';
import { ensureTestBuild } from '@/scripts/setup/test-build';
import type { ReadConversation } from '@/utils/contract/teaching';
import { en } from '../verbs/interface-words';
import { userOf } from '../verbs/side-panel-user';

const PATIENT = { timeout: 20_000 };

/** An agent who teaches desks, with a person's clicks and keys only; both are counted. */
export interface TeachingAgent {
  running: RunningExtension;
  page: Page;
  clicks: number;
  keys: number;
  /** Switches every built-in adapter off. */
  adaptersOff(ids: readonly string[]): Promise<void>;
  /** Clicks "This isn't read correctly" in the popup over the page. */
  startsTeaching(): Promise<void>;
  /** Waits until these words can be read on the picker. */
  sees(words: string): Promise<void>;
  /** Clicks the page where these words stand. */
  pointsAt(words: string, nth?: number): Promise<void>;
  pointsAtElement(selector: string): Promise<void>;
  /** Clicks a button of the picker. */
  presses(name: string): Promise<void>;
  types(key: string): Promise<void>;
  /** The conversation as CareCue reads it now. */
  reading(): Promise<ReadConversation | null>;
  leaves(): Promise<void>;
}

export async function startTeachingAgent(): Promise<TeachingAgent> {
  const build = ensureTestBuild();
  if (!build.ok) throw new Error(build.why);
  const running = await launchExtension({
    extension: build.folder,
    timezoneId: 'Asia/Shanghai',
    locale: 'en-GB',
  });
  const inside = await running.context.newPage();
  await inside.goto(`chrome-extension://${running.extensionId}/manifest.json`);
  const page = await running.context.newPage();
  const picker = await cueOn(page, 'CARECUE-PICKER');
  const clickAt = async (x: number, y: number) => {
    agent.clicks += 1;
    await page.mouse.move(x, y, { steps: 3 });
    await page.mouse.click(x, y);
  };
  const pointAt = async (target: ReturnType<Page['locator']>) => {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error('What should be clicked is not on the page.');
    await clickAt(box.x + Math.min(box.width / 2, 60), box.y + Math.min(box.height / 2, 12));
  };
  const agent: TeachingAgent = {
    running,
    page,
    clicks: 0,
    keys: 0,
    async adaptersOff(ids) {
      const settings = { format: 1, language: 'en', adaptersOff: ids };
      await inside.evaluate(`chrome.storage.local.set(${JSON.stringify({ settings })})`);
    },
    async startsTeaching() {
      await page.bringToFront();
      await running.serviceWorker.evaluate('chrome.action.openPopup()');
      const popup = userOf(await running.attachToPage('popup.html'));
      agent.clicks += 1;
      await popup.click(en('reading.wrong'));
      await agent.sees(en('teach.customer'));
    },
    sees: (words) => expect.poll(picker.text, PATIENT).toContain(words),
    pointsAt: (words, nth = 0) => pointAt(page.getByText(words).nth(nth)),
    pointsAtElement: (selector) => pointAt(page.locator(selector).first()),
    async presses(name) {
      agent.clicks += 1;
      await picker.click(name);
    },
    async types(key) {
      agent.keys += 1;
      await page.keyboard.press(key);
    },
    async reading() {
      const url = JSON.stringify(page.url());
      const answer = await inside.evaluate<{ res?: ReadConversation | null }>(
        `chrome.tabs.query({}).then((tabs) => chrome.runtime.sendMessage({
          id: Math.random(), timestamp: Date.now(), type: 'readConversation',
          data: { tabId: tabs.find((tab) => tab.url === ${url}).id } }))`,
      );
      return answer?.res ?? null;
    },
    leaves: () => running.close(),
  };
  return agent;
}
