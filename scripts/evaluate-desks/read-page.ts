import type { Page } from 'playwright-core';
import type { ConversationUpdate } from '@/utils/contract/conversation';
import { type DeskReading, deskReading } from '../read-desk/desk-reading';
import type { DeskBrowser } from './desk-browser';
import type { FrozenPage } from './frozen-page';
import { servePage } from './serve-page';

/** The conversation must have stood still for this long, in ms. */
const QUIET = 1000;
/** A page that builds itself late shows something else first; ms after the page was ready. */
const LEAST = 2500;
/** How long to wait for messages where none is told, in ms after the page was ready. */
const LATE = 4000;
/** How long to wait for a reader that has told nothing at all: on a busy machine it starts late. */
const SILENT = 20_000;
/** How much of a list one turn of the wheel moves, in px, and how long the page has for it, in ms. */
const TURN = 240;
const TURN_PAUSE = 200;
/** How long a person looks at the end of the list, in ms. */
const LOOK = 800;

/** Opens one frozen page as an agent would and gives what the reader told of it. */
export async function readPage(
  frozen: FrozenPage,
  { running, reports }: DeskBrowser,
): Promise<DeskReading> {
  const served = await servePage(frozen);
  const before = (await reports.all()).length;
  const page = await running.context.newPage();
  try {
    await page.goto(served.url);
    await page.waitForLoadState('networkidle', { timeout: LATE }).catch(() => undefined);
    const told = async () => (await reports.all()).slice(before);
    let reading = await settled(page, told);
    if (frozen.expected.scroll) {
      await scrollThrough(page, frozen.expected.scroll);
      reading = await settled(page, told);
    }
    return reading;
  } finally {
    await page.close();
    served.close();
  }
}

async function settled(
  page: Page,
  told: () => Promise<ConversationUpdate[]>,
): Promise<DeskReading> {
  const start = Date.now();
  let count = 0;
  let lastNews = start;
  for (;;) {
    const updates = await told();
    if (updates.length > count) lastNews = Date.now();
    count = updates.length;
    const reading = deskReading(updates);
    const patience = count === 0 ? SILENT : reading.messages.length > 0 ? LEAST : LATE;
    const now = Date.now();
    if (now - lastNews >= QUIET && now - start >= patience) return reading;
    await page.waitForTimeout(100);
  }
}

/** Up to the list's top and down again, a turn of the wheel at a time. */
async function scrollThrough(page: Page, selector: string): Promise<void> {
  const list = page.locator(selector);
  for (const direction of [-1, 1]) {
    for (let turn = 0; turn < 200; turn++) {
      const moved = await list.evaluate((element, by) => {
        const from = element.scrollTop;
        element.scrollTop += by;
        return element.scrollTop !== from;
      }, direction * TURN);
      if (!moved) break;
      await page.waitForTimeout(TURN_PAUSE);
    }
    await page.waitForTimeout(LOOK);
  }
}
