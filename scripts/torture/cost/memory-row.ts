import { type CDPSession, chromium, type Page } from 'playwright-core';
import { t } from '@/utils/i18n/t';
import { cueOn } from '../../setup/cue-on-page';
import { findBrowser } from '../../setup/find-browser';
import { attachToSidePanel } from '../../setup/side-panel';
import { startTorture, type TortureAgent, until } from '../agent';
import { contentIsThere } from '../faults/content-rows';
import type { PartResult, Row } from '../row';
import { heapOf, type Send } from './heap-of';
import { seedEntries } from './seed-entries';

const ENTRIES = 50_000;
const CONVERSATION = 'zh-scam-screen';
/** MB. */
const MOST = { reader: 15, extension: 120 };

/** A measure: not for the short run. */
export const memoryRow: Row = {
  name: 'memory',
  title:
    'JavaScript memory after collection: reader on the desk’s page, background and panel with 50,000 entries',
  goal: `reader ≤ ${MOST.reader} MB, background + panel ≤ ${MOST.extension} MB`,
  trials: { full: 1, short: 0 },
  part: 1,
  run,
};

async function run(): Promise<PartResult> {
  const agent = await startTorture({ locale: 'en-US' });
  try {
    await contentIsThere(agent, 1_000);
    await seedEntries(agent.inside, ENTRIES);
    const page = await agent.openDesk(CONVERSATION);
    const cue = await cueOn(page);
    await cue.appears(60_000);
    await cue.click(t('en', 'cue.openPanel'));
    const panel = await agent.running.attachToSidePanel(60_000);
    await panel.waitFor(`document.querySelector('[role="combobox"]') !== null`, 120_000);
    await panel.evaluate(`document.querySelector('[role="combobox"]').focus()`);
    await panel.send('Input.insertText', { text: 'word 49999' });
    await panel.waitFor(`document.body.innerText.includes('49999')`, 120_000);

    const reader = (await heapOf(sendTo(await sessionOf(page)))) - (await heapOfPageAlone(agent));
    const panelHeap = await heapOf(panel.send);
    const background = await heapOf((await backgroundOf(agent)).send);
    const broken: string[] = [];
    if (reader > MOST.reader) broken.push(`the reader holds ${reader.toFixed(1)} MB`);
    if (panelHeap + background > MOST.extension)
      broken.push(`background and panel hold ${(panelHeap + background).toFixed(1)} MB`);
    return { broken, measured: words(reader, background, panelHeap) };
  } finally {
    await agent.leave();
  }
}

const words = (reader: number, background: number, panel: number): string =>
  `reader ${reader.toFixed(1)} MB, background ${background.toFixed(1)} + panel ${panel.toFixed(1)} MB`;

const THREAD_IS_THERE = {
  expression: `document.querySelector('main.thread') !== null`,
  returnByValue: true,
};

const sessionOf = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

/** Playwright's own types know each command by name; these two are asked for alike. */
const sendTo = (session: CDPSession): Send => session.send.bind(session) as Send;

/** The same page in a browser without the extension. */
async function heapOfPageAlone({ desk }: TortureAgent): Promise<number> {
  const browser = await chromium.launch({
    executablePath: findBrowser()?.path,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${desk.url}#${CONVERSATION}`);
    const send = sendTo(await sessionOf(page));
    // Asked in this way, as in the other browser, nothing of the driver's own is put into the page.
    await until('the desk', async () => {
      const answer = await send<{ result: { value: boolean } }>(
        'Runtime.evaluate',
        THREAD_IS_THERE,
      );
      return answer.result.value;
    });
    return await heapOf(send);
  } finally {
    await browser.close();
  }
}

/** The background, woken where it sleeps, with everything that it needs for an assessment. */
async function backgroundOf(agent: TortureAgent) {
  const { browserSession, extensionId } = agent.running;
  await until('an assessment', async () =>
    Boolean(await agent.ask('understandText', { text: '我七十三了' })),
  );
  return attachToSidePanel(browserSession, extensionId, 'background.js', 30_000);
}
