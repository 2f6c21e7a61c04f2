import type { Page } from 'playwright-core';

/** What stood in the reply box after it had changed, and whose ticket was open then. */
export interface Written {
  ticket: string;
  value: string;
}

/** Writes down, in the page's `written`, every change of the practice desk's reply box. */
export async function followReply(page: Page): Promise<void> {
  await page.waitForSelector('textarea.answer-text');
  await page.evaluate(`
    globalThis.written = [];
    const thread = document.querySelector('main.thread');
    const box = document.querySelector('textarea.answer-text');
    box.addEventListener('input', () =>
      written.push({ ticket: thread.dataset.conversation, value: box.value }));`);
}
