import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '@/scripts/setup/find-browser';
import {
  bundleReader,
  inPage,
  requestTrackerAdapter,
} from '@/tests/desks/request-tracker/bundle-reader';
import { installRequestTracker } from '@/tests/desks/request-tracker/install-request-tracker';
import {
  type RequestTracker,
  startRequestTracker,
} from '@/tests/desks/request-tracker/start-request-tracker';
import { waitForEditor } from '@/tests/desks/request-tracker/wait-for-editor';

/** As much of the editor's own interface as is used here. */
interface RichText {
  instances: { UpdateContent: { setData(html: string, done: () => void): void } };
}

const adapter = requestTrackerAdapter();
const installed = installRequestTracker();
const PATIENT = { timeout: 20_000 };

describe.runIf(installed.ok)('writing into the editor of Request Tracker', () => {
  let desk: RequestTracker;
  let browser: Browser;
  let bundle: string;
  let page: Page;

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

  beforeEach(async () => {
    const context = await browser.newContext({ locale: 'zh-CN' });
    page = await context.newPage();
    await desk.login(page);
    await page.goto(desk.replyUrl(1));
    await waitForEditor(page);
  });

  afterEach(() => page.context().close());

  const editor = () => page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
  const insert = async (text: string) => (await inPage(page, bundle, adapter)).insert(text);
  /** What RT would send: the editor's own data, not what its page happens to show. */
  const toBeSent = async () => {
    const html: string = await page.evaluate('CKEDITOR.instances.UpdateContent.getData()');
    return html.replace(/&nbsp;/g, ' ').trim();
  };

  async function writeDraft(words: string) {
    await editor().click();
    await page.keyboard.type(words);
  }

  /** A draft that RT put back into the box, with the cursor at its end. */
  async function continueDraft(html: string) {
    await page.evaluate(
      (data) =>
        new Promise<void>((resolve) => {
          const { CKEDITOR } = window as unknown as { CKEDITOR: RichText };
          CKEDITOR.instances.UpdateContent.setData(data, () => resolve());
        }),
      html,
    );
    await editor().click();
    await page.keyboard.press('Control+End');
  }
  const beforeCursor = () =>
    editor().evaluate((body) => {
      const selection = body.ownerDocument.getSelection();
      if (!selection?.focusNode) return null;
      const range = body.ownerDocument.createRange();
      range.setStart(body, 0);
      range.setEnd(selection.focusNode, selection.focusOffset);
      return range.toString();
    });

  test('an empty box holds the sentence, without the placeholder', async () => {
    expect(await insert('您慢慢来,不着急。')).toBe(true);
    expect(await toBeSent()).toBe('<p>您慢慢来,不着急。</p>');
  });

  test('an empty box takes the sentence while the agent is elsewhere, as in the side panel', async () => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    const elsewhere = await page.context().newPage();
    await elsewhere.bringToFront();
    expect(await page.evaluate(() => document.hasFocus())).toBe(false);
    expect(await insert('您慢慢来,不着急。')).toBe(true);
    expect(await toBeSent()).toBe('<p>您慢慢来,不着急。</p>');
  });

  test('the sentence comes after the draft, at the cursor', async () => {
    await continueDraft('<p>王女士您好,</p>');
    expect(await insert('您慢慢来。')).toBe(true);
    expect(await toBeSent()).toBe('<p>王女士您好,您慢慢来。</p>');
  });

  test('the sentence comes in the middle when the cursor stands there', async () => {
    await continueDraft('<p>您好。再见。</p>');
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft');
    await expect.poll(beforeCursor, PATIENT).toBe('您好。');
    expect(await insert('您慢慢来。')).toBe(true);
    expect(await toBeSent()).toBe('<p>您好。您慢慢来。再见。</p>');
  });

  // Typed into an empty box, the first words stand outside any paragraph: RT's editor then begins
  // a new one for whatever is pasted.
  test('the sentence comes below the first words typed into an empty box', async () => {
    await writeDraft('王女士您好,');
    expect(await insert('您慢慢来。')).toBe(true);
    expect(await toBeSent()).toBe('<p>王女士您好,</p>\n\n<p>您慢慢来。</p>\n\n<p> </p>');
  });

  test('Ctrl+Z restores exactly the draft', async () => {
    await writeDraft('王女士您好,');
    await page.keyboard.press('Enter');
    await page.keyboard.type('我是小李。');
    const draft = await toBeSent();
    expect(await insert('先打开手机。\n看到什么字?')).toBe(true);
    expect(await toBeSent()).toContain('先打开手机。');
    expect(await toBeSent()).toContain('看到什么字?');
    await editor().press('Control+z');
    await expect.poll(toBeSent).toBe(draft);
  });

  test('what looks like markup is written as words', async () => {
    expect(await insert('<b>1 < 2</b> & "ok"')).toBe(true);
    expect(await editor().textContent()).toBe('<b>1 < 2</b> & "ok"');
  });

  test('nothing is sent', async () => {
    await insert('您慢慢来。');
    expect(page.url()).toBe(desk.replyUrl(1));
    await page.goto(desk.ticketUrl(1));
    await page.waitForSelector('.transaction.message');
    expect(await page.locator('.transaction.message').count()).toBe(6);
  });
});
