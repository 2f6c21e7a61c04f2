import { t } from '@/utils/i18n/t';
import { until } from '../agent';
import { contentIsThere } from '../faults/content-rows';
import { owed } from '../faults/owed';
import { askForReminder } from './ask-for-reminder';
import {
  CONVERSATION,
  customerWrites,
  openDeskWithCue,
  openPanel,
  panelSays,
  REPLY,
} from './desk-and-panel';
import { type Fault, findings } from './fault';

export const offline: Fault = {
  title: 'offline',
  async run({ start }) {
    const agent = await start();
    const { broken, expect } = findings();
    const { context } = agent.running;
    const desk = await openDeskWithCue(agent);
    await context.setOffline(true);
    const reached = `fetch('./').then(() => true, () => false)`;
    expect('the desk is reached', await desk.page.evaluate(reached), false);
    const panel = await openPanel(agent, desk);
    await customerWrites(desk);
    await panel.evaluate(`document.querySelector('[role="combobox"]').focus()`);
    await panel.send('Input.insertText', { text: '关闭免密支付' });
    await until('what was looked for', () =>
      panel.evaluate<boolean>(`document.querySelector('[role="option"]') !== null`),
    );
    await desk.cue.click(t('en', 'cue.insert'));
    await until('a sentence', async () => (await desk.page.inputValue(REPLY)).length > 0);
    expect('a reminder', await askForReminder(agent, 'offline'), { ok: true });
    await panelSays(panel, t('en', 'cue.headingFraud'));
    return broken;
  },
};

/** The manifest refuses incognito: no reader there, nothing read, nothing kept. */
export const incognito: Fault = {
  title: 'incognito window',
  async run({ start }) {
    const agent = await start();
    const { broken, expect } = findings();
    const { context } = agent.running;
    const browser = context.browser();
    if (!browser) return ['no window of this kind could be opened'];
    const hidden = await browser.newContext();
    const page = await hidden.newPage();
    const worlds: string[] = [];
    const session = await hidden.newCDPSession(page);
    session.on('Runtime.executionContextCreated', ({ context: { origin } }) => {
      if (origin.startsWith('chrome-extension:')) worlds.push(origin);
    });
    await session.send('Runtime.enable');
    await page.goto(`${agent.desk.url}#zh-scam-screen`);
    await page.waitForSelector('main.thread');
    // By the time that the cue stands on a page opened later, it would stand here, too.
    await openDeskWithCue(agent);
    expect('cues in the incognito window', await page.locator('carecue-cue').count(), 0);
    expect('worlds of extensions there', worlds, []);
    const held = await agent.inside.evaluate<string[]>(
      `chrome.storage.session.get().then((all) => Object.values(all).flatMap(({ key }) => key ?? []))`,
    );
    expect('conversations held', [...new Set(held)], [CONVERSATION]);
    await hidden.close();
    return broken;
  },
};

/** Milliseconds of ten years. */
const TEN_YEARS = 10 * 365 * 24 * 3_600_000;

/** The background's own clock is moved: nothing else of CareCue keeps time for what is kept. */
const clockOff = (title: string, by: number): Fault => ({
  title,
  async run({ start }) {
    const agent = await start();
    const { broken, expect } = findings();
    const { inside, running } = agent;
    await contentIsThere(agent, 1_000);
    const desk = await openDeskWithCue(agent);
    const worker = running.context.serviceWorkers()[0];
    if (!worker) return ['the background sleeps'];
    await worker.evaluate(`{
      const Real = Date;
      globalThis.Date = class extends Real {
        constructor(...given) { super(...(given.length > 0 ? given : [Real.now() + ${by}])); }
        static now() { return Real.now() + ${by}; }
      };
      globalThis.clockIsOff = true;
      globalThis.clockBack = () => { globalThis.Date = Real; globalThis.clockIsOff = false; };
    }`);
    expect('a reminder while it is off', await askForReminder(agent, 'off', Date.now() + by), {
      ok: true,
    });
    await customerWrites(desk);
    expect('the clock is still off', await worker.evaluate('globalThis.clockIsOff'), true);
    await worker.evaluate('clockBack()');
    expect('a reminder after it', await askForReminder(agent, 'right'), { ok: true });
    const latest = await inside.evaluate<number | undefined>(LATEST);
    const soon = Date.now() + 3_600_000;
    if (latest === undefined || latest > soon) broken.push(`due only at ${latest}`);
    // Made ten years ago by the clock: its time is over, as by any other clock.
    const wanted = by > 0 ? ['off', 'right'] : ['right'];
    expect('what is owed', [...(await owed(inside))].sort(), wanted);
    return broken;
  },
});

const LATEST = `new Promise((resolve) => {
  const request = indexedDB.open('carecue');
  request.onsuccess = () => {
    const reading = request.result.transaction('ledger').objectStore('ledger').getAll();
    reading.onsuccess = () => {
      request.result.close();
      resolve(reading.result.map(({ dueAt }) => dueAt).sort().at(-1));
    };
  };
})`;

export const clockAhead = clockOff('clock ten years ahead, and put right', TEN_YEARS);
export const clockBehind = clockOff('clock ten years behind, and put right', -TEN_YEARS);
