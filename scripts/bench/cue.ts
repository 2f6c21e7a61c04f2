import type { Page } from 'playwright-core';
import { seededTickets } from '@/tests/desks/request-tracker/expected-conversations';
import { startRequestTracker } from '@/tests/desks/request-tracker/start-request-tracker';
import { ensureSystem } from '../setup/ensure-system';
import { killBackground } from '../setup/kill-background';
import { launchExtension } from '../setup/launch-extension';
import { ensureTestBuild } from '../setup/test-build';
import { distribution, median } from './distribution';

const ROUNDS = 6;
/** The first ones seeded show a need each. */
const TICKETS = 4;

/** Notes, in the page, when it was ready and when the cue came. RT adds its messages after `load`. */
const STOPWATCH = `
  globalThis.times = { cue: null, message: 0 };
  new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      if (node.nodeName === 'CARECUE-CUE') times.cue ??= performance.now();
      if (node.querySelector?.('.message-stanza')) times.message = performance.now();
    }
  }).observe(document, { childList: true, subtree: true });
`;
const READ = `({
  ...times,
  load: performance.getEntriesByType('navigation')[0].loadEventEnd,
})`;

interface Times {
  cue: number;
  message: number;
  load: number;
}

/**
 * `npm run bench -- cue`: on Request Tracker, from the page being ready – loaded, its messages there
 * – to the cue, beside the time that the page itself takes to load.
 */
export async function benchCue(): Promise<void> {
  const system = ensureSystem({ rt: true });
  const build = ensureTestBuild();
  if (!system.requestTracker || !build.ok) throw new Error('Request Tracker is needed for this.');
  const desk = await startRequestTracker();
  const running = await launchExtension({ extension: build.folder });
  const page = await running.context.newPage();
  await desk.login(page);
  await page.addInitScript(STOPWATCH);
  const inside = await running.context.newPage();
  await inside.goto(`chrome-extension://${running.extensionId}/manifest.json`);
  const awake: Times[] = [];
  const asleep: Times[] = [];
  for (let round = 0; round <= 2 * ROUNDS; round += 1) {
    for (const { id } of seededTickets.tickets.slice(0, TICKETS)) {
      const sleeps = round % 2 === 0;
      if (sleeps) await killBackground(inside);
      const times = await timesOf(page, desk.ticketUrl(id));
      // The first round warms server and browser up.
      if (round > 0) (sleeps ? asleep : awake).push(times);
    }
  }
  await running.close();
  await desk.close();
  print(awake, asleep);
}

function print(awake: readonly Times[], asleep: readonly Times[]): void {
  const loads = [...awake, ...asleep].map(({ load }) => load);
  const fromReady = (all: readonly Times[]) =>
    all.map(({ cue, load, message }) => Math.max(0, cue - Math.max(load, message)));
  const fromLoaded = (all: readonly Times[]) => all.map(({ cue, load }) => cue - load);
  console.log(
    `Request Tracker, ${loads.length} openings of ${TICKETS} tickets (median / p95 / most)`,
  );
  console.log(`  page, from navigation to loaded          ${distribution(loads)}`);
  console.log(`  cue, from ready, background awake        ${distribution(fromReady(awake))}`);
  console.log(`  cue, from ready, background asleep       ${distribution(fromReady(asleep))}`);
  console.log(`  cue, from loaded, background awake       ${distribution(fromLoaded(awake))}`);
  console.log(`  cue, from loaded, background asleep      ${distribution(fromLoaded(asleep))}`);
  const ratio = median(fromReady(awake)) / median(loads);
  console.log(`  cue from ready beside the page's own load ${ratio.toFixed(2)}`);
}

async function timesOf(page: Page, url: string): Promise<Times> {
  await page.goto(url);
  await page.waitForFunction('globalThis.times?.cue != null', undefined, { timeout: 20_000 });
  return page.evaluate(READ);
}
