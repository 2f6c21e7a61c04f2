import type { Page } from 'playwright-core';
import { servePracticeDesk } from '../practice-desk/serve';
import { chooseInterface } from '../setup/choose-interface';
import { cueOn } from '../setup/cue-on-page';
import { ensureSystem } from '../setup/ensure-system';
import { killBackground } from '../setup/kill-background';
import { launchExtension, type RunningExtension } from '../setup/launch-extension';
import { ensureTestBuild } from '../setup/test-build';
import { distribution } from './distribution';

const ROUNDS = 20;
/** Nothing is found in it until the customer writes `WORDS`. */
const QUIET = 'zh-ordinary-points';
const WORDS = '我今年七十三了，字太小看不清，你说慢点';
const NEEDY = 'zh-older-payment';

/** Notes, in the page, when the customer's words came, when the cue came, and when it was pressed. */
const STOPWATCH = `
  globalThis.times = { message: null, cue: null, pressed: null };
  new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes])) {
      if (node.nodeName === 'CARECUE-CUE') times.cue = performance.now();
      else if (node.textContent?.includes(${JSON.stringify(WORDS)})) times.message ??= performance.now();
    }
  }).observe(document, { childList: true, subtree: true });
  addEventListener('click', (event) => {
    times.pressed = performance.timeOrigin + event.timeStamp;
  }, true);
`;

interface Bench {
  running: RunningExtension;
  inside: Page;
  url: string;
}

/**
 * `npm run bench -- panel`: on the practice desk, from a customer's message to the cue, background
 * awake and asleep; and from the press that opens the panel to the panel being usable.
 */
export async function benchPanel(): Promise<void> {
  const build = ensureTestBuild();
  if (!ensureSystem({ rt: false }).browser || !build.ok) throw new Error('A browser is needed.');
  const desk = await servePracticeDesk();
  const running = await launchExtension({ extension: build.folder });
  await chooseInterface(running.serviceWorker, { language: 'zh-Hans', region: 'CN' });
  const inside = await running.context.newPage();
  await inside.goto(`chrome-extension://${running.extensionId}/manifest.json`);
  const bench = { running, inside, url: desk.url };
  console.log(`Practice desk, ${ROUNDS} rounds each (median / p95 / most)`);
  const awake = await repeat(() => messageToCue(bench, false));
  console.log(`  message to cue, background awake       ${distribution(awake)}`);
  const asleep = await repeat(() => messageToCue(bench, true));
  console.log(`  message to cue, background asleep      ${distribution(asleep)}`);
  const usable = await repeat(() => pressToPanel(bench));
  console.log(`  press to usable panel                  ${distribution(usable)}`);
  await running.close();
  await desk.close();
}

/** The first round warms the browser up and does not count. */
async function repeat(once: () => Promise<number>): Promise<number[]> {
  const all: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) all.push(await once());
  return all.slice(1);
}

/** As on a new day: what was announced an hour ago would keep the cue away. */
async function opensAnew({ running, inside, url }: Bench, conversation: string) {
  for (const page of running.context.pages()) if (page.url().startsWith(url)) await page.close();
  const noDesk = `chrome.storage.session.get().then((all) =>
    !Object.keys(all).some((key) => key.startsWith('desk:')))`;
  while (!(await inside.evaluate(noDesk))) await inside.waitForTimeout(20);
  await inside.evaluate('chrome.storage.session.clear()');
  const page = await running.context.newPage();
  await page.addInitScript(STOPWATCH);
  await page.goto(`${url}#${conversation}`);
  const held = `chrome.storage.session.get().then((all) =>
    Object.keys(all).some((key) => key.endsWith('|${conversation}')))`;
  while (!(await inside.evaluate(held))) await inside.waitForTimeout(20);
  return page;
}

async function messageToCue(bench: Bench, asleep: boolean): Promise<number> {
  const page = await opensAnew(bench, QUIET);
  if (asleep) await killBackground(bench.inside);
  await page.fill('.try-text', WORDS);
  await page.click('.try button');
  // The practice desk allows no code from words, so the page is asked again and again.
  while ((await page.evaluate('times.cue')) === null) await page.waitForTimeout(20);
  return page.evaluate('times.cue - times.message');
}

/** By the cue's button: the key does not go through the page, so it is no slower. */
async function pressToPanel(bench: Bench): Promise<number> {
  const page = await opensAnew(bench, NEEDY);
  const cue = await cueOn(page);
  await cue.appears();
  await page.waitForTimeout(300);
  await cue.click('打开面板');
  const panel = await bench.running.attachToSidePanel();
  const usable = `performance.getEntriesByName('carecue-usable')[0]`;
  await panel.waitFor(`${usable} !== undefined`);
  const at = await panel.evaluate<number>(`performance.timeOrigin + ${usable}.startTime`);
  const pressed = await page.evaluate<number>('times.pressed');
  await panel.evaluate('setTimeout(() => window.close(), 50)');
  await page.waitForTimeout(500);
  return at - pressed;
}
