import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Kills the background as the browser does after 30 seconds of rest. `inside` is a page of the
 * extension; the browser tells there how its service worker fares.
 */
export async function killBackground(inside: Page): Promise<void> {
  const session = await inside.context().newCDPSession(inside);
  let stopped = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    stopped ||= versions.some(({ runningStatus }) => runningStatus === 'stopped');
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await expect
    .poll(() => stopped, { timeout: 20_000, message: 'the background runs on' })
    .toBe(true);
  await session.detach();
}
