import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '@/scripts/setup/find-browser';
import { installRedmine } from '@/tests/desks/redmine/install-redmine';
import { expectedMessages, messagesOf, seededIssues } from '@/tests/desks/redmine/seeded-issues';
import { type Redmine, startRedmine } from '@/tests/desks/redmine/start-redmine';
import { bundleReader, inPage, shippedAdapter } from '@/tests/desks/request-tracker/bundle-reader';

const adapter = shippedAdapter('redmine');
const installed = installRedmine();

describe.runIf(installed.ok)('reading and writing in Redmine', () => {
  let desk: Redmine;
  let browser: Browser;
  let bundle: string;

  beforeAll(async () => {
    bundle = await bundleReader();
    desk = await startRedmine();
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

  async function signedIn(agent: string): Promise<Page> {
    const context = await browser.newContext({ timezoneId: 'Asia/Shanghai' });
    const page = await context.newPage();
    await desk.login(page, agent);
    return page;
  }

  describe.each([
    ['simplified Chinese', 'agent_li'],
    ['traditional Chinese', 'agent_chen'],
    ['English', 'agent_smith'],
    ['Chinese, the newest note on top', 'agent_zhao'],
  ])('in %s', (_, agent) => {
    let page: Page;
    beforeAll(async () => {
      page = await signedIn(agent);
    });
    afterAll(() => page?.context().close());

    test.each(seededIssues.issues)('issue $id: $about', async (issue) => {
      await page.goto(desk.issueUrl(issue.id));
      await page.waitForSelector('div.issue.details');
      const { key, role, conversation } = await read(page);
      expect({ key, role }).toEqual({ key: String(issue.id), role: 'conversation' });
      const messages = conversation?.messages.map(({ from, internal, text }) => ({
        from,
        internal,
        text,
      }));
      expect(messages).toEqual(expectedMessages(issue));
      expect(conversation?.fields).toMatchObject(issue.fields);
    });
  });

  test('the newest note stands on top for an agent who wants it so', async () => {
    const page = await signedIn('agent_zhao');
    await page.goto(desk.issueUrl(1));
    const ids = await page
      .locator('.journal.has-notes')
      .evaluateAll((items) => items.map(({ id }) => Number(id.replace('change-', ''))));
    expect(ids).toEqual(ids.toSorted((a, b) => b - a));
    expect(ids.length).toBeGreaterThan(3);
  });

  test('the times are read from the titles, and the authors by name', async () => {
    const page = await signedIn('agent_li');
    await page.goto(desk.issueUrl(1));
    const [issue] = seededIssues.issues;
    const { conversation } = await read(page);
    const times = conversation?.messages.map(({ time }) => time && Date.parse(time));
    expect(times).toEqual(issue && messagesOf(issue).map(({ at }) => Date.parse(`${at}Z`)));
    expect(conversation?.messages[0]?.author).toContain('桂芝');
  });

  test.each(['/projects/payments/issues', '/issues', '/my/page', '/issues/gantt'])(
    '%s is its page, without a conversation',
    async (path) => {
      const page = await signedIn('agent_li');
      await page.goto(desk.url + path);
      expect(await read(page)).toMatchObject({ role: 'conversation', key: null });
    },
  );

  describe('the reply', () => {
    let page: Page;
    beforeAll(async () => {
      page = await signedIn('agent_li');
    });
    const box = () => page.locator('#issue_notes');
    const insert = async (text: string) => (await inPage(page, bundle, adapter)).insert(text);
    const edit = () => page.locator('#content > .contextual a.icon-edit').first().click();

    test('has no box until "edit" is pressed', async () => {
      await page.goto(desk.issueUrl(1));
      expect((await read(page)).replyBox).toBeNull();
      expect(await insert('您慢慢来。')).toBe(false);
      await edit();
      expect((await read(page)).replyBox).toBe('TEXTAREA');
    });

    test('comes in after the draft, and Ctrl+Z brings the draft back', async () => {
      await page.goto(desk.issueUrl(1));
      await edit();
      await box().pressSequentially('王女士您好,');
      expect(await insert('您慢慢来,不着急 😊\n<b>1 < 2</b> & "ok"')).toBe(true);
      expect(await box().inputValue()).toBe('王女士您好,您慢慢来,不着急 😊\n<b>1 < 2</b> & "ok"');
      await box().press('Control+z');
      expect(await box().inputValue()).toBe('王女士您好,');
    });

    test('is sent by nobody', async () => {
      expect(page.url()).toBe(desk.issueUrl(1));
      await page.goto(desk.issueUrl(1));
      expect(await page.locator('.journal.has-notes').count()).toBe(5);
    });
  });
});
