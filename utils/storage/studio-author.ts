import { browser } from 'wxt/browser';

const KEY = 'studio-author';

/** Who published last in this browser, so that nobody writes their name every day. */
export async function loadStudioAuthor(): Promise<string> {
  const { [KEY]: author } = await browser.storage.local.get(KEY);
  return typeof author === 'string' ? author : '';
}

export async function keepStudioAuthor(author: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: author }).catch(() => {});
}
