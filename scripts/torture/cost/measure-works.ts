import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright-core';
import type { SidePanel } from '../../setup/side-panel';
import { type LongestTask, longestTask, processOf } from './longest-task';
import { recordTrace } from './record-trace';

export const SLOWER = 4;
/** Longer than the reader waits before it looks, and than it may rest. */
const SETTLE = 2_500;

export type Work = [name: string, work: () => Promise<unknown>];

/** A page whose main thread is looked at, in a browser's session. */
export interface Watched {
  browser: CDPSession;
  slowDown(rate: number): Promise<unknown>;
  /** Runs in the page. */
  evaluate(expression: string): Promise<unknown>;
}

export async function watchedPage(browser: CDPSession, page: Page): Promise<Watched> {
  const session = await page.context().newCDPSession(page);
  return {
    browser,
    slowDown: (rate) => session.send('Emulation.setCPUThrottlingRate', { rate }),
    evaluate: (expression) => page.evaluate(expression),
  };
}

export const watchedPanel = (browser: CDPSession, panel: SidePanel): Watched => ({
  browser,
  slowDown: (rate) => panel.send('Emulation.setCPUThrottlingRate', { rate }),
  evaluate: (expression) => panel.evaluate(expression),
});

export interface Measured extends LongestTask {
  name: string;
}

/** The longest task of each work, one after the other, with the processor slowed down. */
export async function measureWorks(watched: Watched, works: Work[]): Promise<Measured[]> {
  await watched.slowDown(SLOWER);
  const all: Measured[] = [];
  for (const [name, work] of works) {
    const events = await recordTrace(watched.browser, async () => {
      await watched.evaluate(`console.timeStamp(${JSON.stringify(name)})`);
      await work();
      await pause(SETTLE);
    });
    all.push({ name, ...longestTask(events, processOf(events, name)) });
  }
  return all;
}
