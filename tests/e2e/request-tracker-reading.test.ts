import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '@/scripts/setup/find-browser';
import {
  bundleReader,
  inPage,
  requestTrackerAdapter,
} from '@/tests/desks/request-tracker/bundle-reader';
import {
  expectedMessages,
  seededTickets,
} from '@/tests/desks/request-tracker/expected-conversations';
import { installRequestTracker } from '@/tests/desks/request-tracker/install-request-tracker';
import {
  type RequestTracker,
  startRequestTracker,
} from '@/tests/desks/request-tracker/start-request-tracker';
import { waitForEditor } from '@/tests/desks/request-tracker/wait-for-editor';

const adapter = requestTrackerAdapter();
const installed = installRequestTracker();

describe.runIf(installed.ok)('reading Request Tracker', () => {
  let desk: RequestTracker;
  let browser: Browser;
  let bundle: string;

  beforeAll(async () => {
    bundle = await bundleReader();
    desk = await startRequestTracker();
    browser = await chromium.launch({
      executablePath: findBrowser()?.path,
      chromiumSandbox: process.getuid?.() !== 0,
    });
  });

  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  const read = async (page: Page) => (await inPage(page, bundle, adapter)).read();

  async function signedIn(locale: string, agent?: string): Promise<Page> {
    const context = await browser.newContext({ locale, timezoneId: 'Asia/Shanghai' });
    const page = await context.newPage();
    await desk.login(page, agent);
    return page;
  }

  describe.each(['zh-CN', 'zh-TW', 'en-GB'])('in an interface in %s', (locale) => {
    let page: Page;
    beforeAll(async () => {
      page = await signedIn(locale);
    });

    test.each(seededTickets.tickets)('ticket $id: $about', async (ticket) => {
      await page.goto(desk.ticketUrl(ticket.id));
      await page.waitForSelector('.transaction.message');
      const { key, role, conversation } = await read(page);
      expect({ key, role }).toEqual({ key: String(ticket.id), role: 'conversation' });
      const messages = conversation?.messages.map(({ from, internal, text }) => ({
        from,
        internal,
        text,
      }));
      expect(messages).toEqual(expectedMessages(ticket));
      expect(conversation?.fields).toMatchObject(ticket.fields);
    });

    test('the reply page names the ticket and its editor', async () => {
      await page.goto(desk.replyUrl(2));
      await waitForEditor(page);
      expect(await read(page)).toEqual({
        role: 'reply',
        key: '2',
        conversation: null,
        replyBox: 'BODY',
        purpose: 'reply',
      });
    });
  });

  test.each(['zh-CN', 'en-GB'])('the time is read from the words of %s', async (locale) => {
    const page = await signedIn(locale);
    const [ticket] = seededTickets.tickets;
    await page.goto(desk.ticketUrl(1));
    await page.waitForSelector('.transaction.message');
    const { conversation } = await read(page);
    const times = conversation?.messages.map(({ time }) => time && Date.parse(time));
    expect(times).toEqual(ticket?.messages.map(({ at }) => Date.parse(`${at}Z`)));
  });

  describe('for an agent with the newest on top and quotes unfolded', () => {
    let page: Page;
    beforeAll(async () => {
      page = await signedIn('zh-CN', 'agent_zhao');
    });

    test.each(seededTickets.tickets)('ticket $id', async (ticket) => {
      await page.goto(desk.ticketUrl(ticket.id));
      await page.waitForSelector('.transaction.message');
      await page.waitForLoadState('networkidle');
      const ids = await page
        .locator('.transaction.message')
        .evaluateAll((items) => items.map((item) => Number(item.dataset.transactionId)));
      expect(ids).toEqual(ids.toSorted((a, b) => b - a));
      expect(await page.locator('.message-stanza-folder').count()).toBe(0);
      const { conversation } = await read(page);
      const messages = conversation?.messages.map(({ from, internal, text }) => ({
        from,
        internal,
        text,
      }));
      expect(messages).toEqual(expectedMessages(ticket));
    });
  });

  test('a page of the desk that shows no ticket is its page, without a conversation', async () => {
    const page = await signedIn('zh-CN');
    expect(await read(page)).toMatchObject({ role: 'conversation', key: null });
    await page.goto(`${desk.url}/Search/Results.html?Query=id%20%3E%200`);
    expect(await read(page)).toMatchObject({ role: 'conversation', key: null });
    await page.context().clearCookies();
    await page.goto(desk.url);
    expect(await read(page)).toMatchObject({ role: 'conversation', key: null });
  });
});
