import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { servePracticeDesk } from '../../practice-desk/serve';
import { findBrowser } from '../../setup/find-browser';
import { startTorture, type TortureAgent } from '../agent';
import { CHINESE, canaryTicket, LATIN } from './canaries';
import { logInto, type NetworkLog, readNetworkLog } from './network-log';
import { filesWithCanaries } from './search-profile';
import { endOfShift, goOnInTicket, openTicket } from './work-on-page';
import { beginShift, lookIntoStudio, workOnTicket } from './work-with-carecue';

/** What a shift left behind. */
export interface ShiftTraces {
  origin: string;
  network: NetworkLog;
  /** Files of the profile in which a canary stands. */
  files: string[];
}
export interface Shift {
  extensionId: string;
  withExtension: ShiftTraces;
  /** The same tickets in the same browser, with no extension in it. */
  control: ShiftTraces;
  /** Canaries that the extension's own stores give when they are asked; the session's memory left out. */
  inStores: string[];
}

const shifts = new Map<string, Promise<Shift>>();

/** Tickets `from` to `from + count` worked on, once for all rows that ask. */
export function shiftOf(from: number, count: number): Promise<Shift> {
  const name = `${from} ${count}`;
  const shift = shifts.get(name) ?? workBoth(from, count);
  shifts.set(name, shift);
  return shift;
}

async function workBoth(from: number, count: number): Promise<Shift> {
  const tickets = Array.from({ length: count }, (_, at) => from + at);
  let extensionId = '';
  let inStores: string[] = [];
  const withExtension = await inProfile(async (profile, args) => {
    const agent = await startTorture({ profile, args, locale: 'en-US' });
    extensionId = agent.running.extensionId;
    try {
      const at = await beginShift(agent, canaryTicket(from));
      for (const number of tickets) {
        await workOnTicket(at, canaryTicket(number), number);
        if (number % 100 === 50 || count < 50) await lookIntoStudio(agent);
      }
      inStores = await canariesInStores(agent);
      await endOfShift();
    } finally {
      await agent.leave();
    }
    return agent.origin;
  });
  const control = await inProfile((profile, args) => workWithout(profile, args, tickets));
  return { extensionId, withExtension, control, inStores };
}

/** A fresh profile, looked through after `work` has closed its browser. */
async function inProfile(
  work: (profile: string, args: string[]) => Promise<string>,
): Promise<ShiftTraces> {
  const folder = mkdtempSync(join(tmpdir(), 'carecue-shift-'));
  const [profile, log] = [join(folder, 'profile'), join(folder, 'network.json')];
  try {
    const origin = await work(profile, logInto(log));
    return { origin, network: readNetworkLog(log), files: filesWithCanaries(profile) };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function workWithout(profile: string, args: string[], tickets: number[]): Promise<string> {
  const desk = await servePracticeDesk();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser()?.path,
    headless: false,
    args: ['--headless=new', '--no-first-run', '--disable-background-networking', ...args],
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
  });
  try {
    const page = await context.newPage();
    await page.goto(`${desk.url}#zh-scam-screen`);
    await page.waitForSelector('main.thread');
    for (const number of tickets) {
      await openTicket(page, canaryTicket(number));
      await goOnInTicket(page, canaryTicket(number));
    }
    await endOfShift();
  } finally {
    await context.close();
    await desk.close();
  }
  return new URL(desk.url).origin;
}

/** Everything the extension keeps, asked of the browser itself, and searched for canaries. */
async function canariesInStores({ inside }: TortureAgent): Promise<string[]> {
  const stores = await inside.evaluate<Record<string, string>>(READ_STORES);
  return Object.entries(stores).flatMap(([name, text]) =>
    text.includes(LATIN) || text.includes(CHINESE) ? [name] : [],
  );
}

const READ_STORES = `(async () => {
  const stores = {
    'storage.local': JSON.stringify(await chrome.storage.local.get()),
    'storage.sync': JSON.stringify((await chrome.storage.sync?.get()) ?? {}),
    localStorage: JSON.stringify({ ...localStorage }),
    caches: JSON.stringify(await caches.keys()),
  };
  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  for (const { name } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name));
    for (const store of database.objectStoreNames)
      stores[name + '/' + store] = JSON.stringify(
        await answer(database.transaction(store).objectStore(store).getAll()));
    database.close();
  }
  return stores;
})()`;
