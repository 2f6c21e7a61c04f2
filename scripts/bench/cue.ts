import type { Page } from 'playwright-core';
import { seededTickets } from '@/tests/desks/request-tracker/expected-conversations';
import { startRequestTracker } from '@/tests/desks/request-tracker/start-request-tracker';
import { ensureSystem } from '../setup/ensure-system';
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
  const tickets = seededTickets.tickets.slice(0, TICKETS);
  const all: Times[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { id } of tickets) {
      const times = await timesOf(page, desk.ticketUrl(id));
      // The first round warms server and browser up.
      if (round > 0) all.push(times);
    }
  }
  await running.close();
  await desk.close();
  const ready = ({ load, message }: Times) => Math.max(load, message);
  const loads = all.map(({ load }) => load);
  const cues = all.map((times) => Math.max(0, times.cue - ready(times)));
  console.log(
    `Request Tracker, ${all.length} openings of ${tickets.length} tickets (median / p95 / most)`,
  );
  console.log(`  page, from navigation to loaded     ${distribution(loads)}`);
  console.log(
    `  cue, from loaded                    ${distribution(all.map(({ cue, load }) => cue - load))}`,
  );
  console.log(`  cue, from the page being ready      ${distribution(cues)}`);
  console.log(`  cue beside page load                ${(median(cues) / median(loads)).toFixed(2)}`);
}

async function timesOf(page: Page, url: string): Promise<Times> {
  await page.goto(url);
  await page.waitForFunction('globalThis.times?.cue != null', undefined, { timeout: 20_000 });
  return page.evaluate(READ);
}
