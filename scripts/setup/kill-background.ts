import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';

/**
 * Kills the background as the browser does after 30 seconds of rest. `inside` is a page of the
 * extension; the browser tells there how its service worker fares.
 */
export async function killBackground(inside: Page, milliseconds = 20_000): Promise<void> {
  const session = await inside.context().newCDPSession(inside);
  let stopped = false;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    stopped ||= versions.some(({ runningStatus }) => runningStatus === 'stopped');
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  const end = Date.now() + milliseconds;
  while (!stopped) {
    if (Date.now() > end) throw new Error('The background runs on.');
    await pause(20);
  }
  await session.detach();
}
