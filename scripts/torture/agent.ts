import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { TEST_BUILD } from '../build-extension';
import { type PracticeDesk, servePracticeDesk } from '../practice-desk/serve';
import { type LaunchWish, launchExtension, type RunningExtension } from '../setup/launch-extension';

/** A browser with the built extension, the practice desk, and a page of the extension to look from. */
export interface TortureAgent {
  desk: PracticeDesk;
  origin: string;
  running: RunningExtension;
  inside: Page;
  /** A new tab with the desk, its reader at work. */
  openDesk(conversation?: string): Promise<Page>;
  /** Sends a message as the extension's own pages do; the answer, or the error's words. */
  ask(type: string, data?: unknown): Promise<unknown>;
  leave(): Promise<void>;
}

/** Milliseconds for the first page, on a machine that has much else to do. */
const LONGEST_START = 120_000;

/** Starts them. `wish` as for {@link launchExtension}. */
export async function startTorture(wish: Partial<LaunchWish> = {}): Promise<TortureAgent> {
  const desk = await servePracticeDesk();
  const running = await launchExtension({ extension: TEST_BUILD, ...wish });
  const { context, extensionId } = running;
  const inside = await context.newPage();
  const address = `chrome-extension://${extensionId}/manifest.json`;
  await inside.goto(address, { timeout: LONGEST_START });
  const ask: TortureAgent['ask'] = (type, data) =>
    inside.evaluate(askInPage, { id: 1, type, data, timestamp: Date.now() });
  return {
    desk,
    origin: new URL(desk.url).origin,
    running,
    inside,
    ask,
    async openDesk(conversation = 'zh-ordinary-points') {
      const page = await context.newPage();
      await page.goto(`${desk.url}#${conversation}`);
      return page;
    },
    async leave() {
      await running.close();
      await desk.close();
    },
  };
}

interface Sent {
  id: number;
  type: string;
  data: unknown;
  timestamp: number;
}
declare const chrome: { runtime: { sendMessage(message: Sent): Promise<unknown> } };

async function askInPage(message: Sent): Promise<unknown> {
  const answer = (await chrome.runtime.sendMessage(message)) as { res?: unknown; err?: unknown };
  return answer && 'err' in answer ? { refused: answer.err } : (answer?.res ?? null);
}

/** Looks again and again until something is there; throws, with `what`, where it never is. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  milliseconds = 20_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Never seen: ${what}.`);
    await pause(25);
  }
}
