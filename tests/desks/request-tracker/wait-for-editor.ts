import type { Page } from 'playwright-core';

/** RT's editor is ready: until then it may still put its own, empty text over what is written. */
export async function waitForEditor(page: Page): Promise<void> {
  await page.waitForSelector('iframe.cke_wysiwyg_frame');
  await page.waitForFunction(`CKEDITOR.instances.UpdateContent?.status === 'ready'`);
}
