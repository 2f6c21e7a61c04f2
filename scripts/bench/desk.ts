import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { servePages } from '@/tests/e2e/verbs/serve-pages';
import { findBrowser } from '../setup/find-browser';
import { launchExtension } from '../setup/launch-extension';
import { ensureTestBuild } from '../setup/test-build';
import { deskPage } from './desk-page';
import { median } from './distribution';

const SIZES = [50, 500, 5000];
const MESSAGES = 21;
/** Longer than the reader waits before it looks, and than it may rest. */
const SETTLE = 400;
const LOAD_SECONDS = 8;

/** What reading the whole page again at each change costs: the way to beat. */
const NAIVE = `
  let reading;
  new MutationObserver(() => {
    clearTimeout(reading);
    reading = setTimeout(() => {
      globalThis.naive = [...document.querySelectorAll('.turn')].map((turn) => turn.innerText);
    }, 50);
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
`;
const WATCH_TASKS = `
  globalThis.longTasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask' });
`;

type Kind = 'alone' | 'adapter' | 'generic' | 'naive';

/**
 * `npm run bench -- desk`: what the reader costs the page's main thread – all of its tasks, as the
 * browser itself counts them – beside the same page without it and beside a naive re-read.
 */
export async function benchDesk(): Promise<void> {
  const build = ensureTestBuild();
  const browser = findBrowser();
  if (!build.ok || !browser) throw new Error('A browser and the test build are needed for this.');
  const served = await servePages();
  served.set(
    Object.fromEntries(
      SIZES.flatMap((messages) => [
        [`/${messages}/desk/`, deskPage({ messages, adapter: true })],
        [`/${messages}/plain`, deskPage({ messages, adapter: false })],
      ]),
    ),
  );
  const withReader = await launchExtension({ extension: build.folder });
  const without = await chromium.launch({
    executablePath: browser.path,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const bare = await without.newContext({ viewport: { width: 1280, height: 900 } });
  const urlOf = (kind: Kind, messages: number) =>
    served.url('127.0.0.1', `/${messages}/${kind === 'adapter' ? 'desk/' : 'plain'}`);
  const contextOf = (kind: Kind): BrowserContext =>
    kind === 'adapter' || kind === 'generic' ? withReader.context : bare;
  const open = async (kind: Kind, messages: number): Promise<Measured> => {
    const page = await contextOf(kind).newPage();
    await page.addInitScript(WATCH_TASKS);
    await page.goto(urlOf(kind, messages));
    if (kind === 'naive') await page.evaluate(NAIVE);
    const session = await page.context().newCDPSession(page);
    // What the thread itself has worked, not what it waited for on a busy machine.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await quiet({ page, session });
    return { page, session };
  };
  try {
    console.log(
      'Main-thread time for one new message, ms: median / p95 / most (long tasks over 50 ms)',
    );
    for (const messages of SIZES) {
      const rows: Record<string, number[]> = {};
      for (const kind of ['alone', 'adapter', 'generic', 'naive'] as const) {
        const measured = await open(kind, messages);
        rows[kind] = await costOfMessages(measured);
        const long = await measured.page.evaluate<number[]>('longTasks');
        console.log(row(messages, kind, rows[kind], rows.alone ?? [], long));
        await measured.page.close();
      }
    }
    console.log('Main thread under 10,000 unrelated changes a second, % of one core');
    for (const kind of ['alone', 'adapter', 'generic', 'naive'] as const) {
      const measured = await open(kind, 500);
      console.log(`  ${kind.padEnd(8)} ${(await loadUnderChurn(measured)).toFixed(2)} %`);
      await measured.page.close();
    }
  } finally {
    await withReader.close();
    await without.close();
    await served.close();
  }
}

interface Measured {
  page: Page;
  session: CDPSession;
}

/** Milliseconds that the page's main thread has been at work since it was opened. */
async function worked({ session }: Measured): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

/** Waits until the page is read: until it does next to nothing for a while. */
async function quiet(measured: Measured): Promise<void> {
  for (let second = 0; second < 60; second += 1) {
    const before = await worked(measured);
    await pause(1000);
    if (second > 2 && (await worked(measured)) - before < 25) return;
  }
}

async function costOfMessages(measured: Measured): Promise<number[]> {
  // The first ones warm the code up.
  for (let index = 0; index < 3; index += 1) {
    await measured.page.evaluate('say()');
    await pause(SETTLE);
  }
  await measured.page.evaluate('longTasks.length = 0');
  const costs: number[] = [];
  for (let index = 0; index < MESSAGES; index += 1) {
    const before = await worked(measured);
    await measured.page.evaluate('say()');
    await pause(SETTLE);
    costs.push((await worked(measured)) - before);
  }
  return costs.sort((a, b) => a - b);
}

async function loadUnderChurn(measured: Measured): Promise<number> {
  await measured.page.evaluate('void churn()');
  await pause(1000);
  const before = await worked(measured);
  await pause(LOAD_SECONDS * 1000);
  return ((await worked(measured)) - before) / (LOAD_SECONDS * 10);
}

function row(
  messages: number,
  kind: Kind,
  costs: readonly number[],
  alone: readonly number[],
  long: readonly number[],
): string {
  const at = (share: number) => costs[Math.min(costs.length - 1, Math.floor(costs.length * share))];
  const figures = [at(0.5), at(0.95), at(1)].map((value) => (value ?? Number.NaN).toFixed(2));
  const added = median(costs) - median(alone);
  const extra = kind === 'alone' ? '' : `  added ${added.toFixed(2)}`;
  const name = `  ${String(messages).padStart(5)} ${kind.padEnd(8)}`;
  return `${name} ${figures.join(' / ')} (${long.length})${extra}`;
}
