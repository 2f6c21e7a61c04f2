import type { BrowserContext, Locator, Page } from 'playwright-core';
import { type CueOnPage, cueOn } from '@/scripts/setup/cue-on-page';

/** The practice desk in a tab, and what an agent – or the customer – does there. */
export interface DeskTab {
  page: Page;
  cue: CueOnPage;
  /** The sentence that the cue offers, once it is there. */
  sentence(): Promise<string>;
  /** What is being written to the customer. */
  replyBox: Locator;
  /** Chooses another conversation in the desk's own list: no page is loaded. */
  switchTo(conversation: string): Promise<void>;
  /** Comes back to the page with the browser's reload. */
  reload(): Promise<void>;
  customerWrites(words: string): Promise<void>;
  /** Sends what stands in the reply box, after writing `words` into it. */
  agentSends(words: string): Promise<void>;
}

export async function openDeskTab(context: BrowserContext, address: string): Promise<DeskTab> {
  const page = await context.newPage();
  const cue = await cueOn(page);
  // The cue glides into its place; with less motion it is where it is at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  const replyBox = page.locator('textarea.answer-text');
  return {
    page,
    cue,
    replyBox,
    async sentence() {
      const lines = (await cue.appears()).split('\n');
      const sentence = lines.find((line) => /[。?!?.!]$/.test(line.trim()));
      if (!sentence) throw new Error(`The cue offers no sentence: ${lines.join(' / ')}`);
      return sentence.trim();
    },
    switchTo: (conversation) => page.click(`[data-open="${conversation}"]`),
    reload: async () => {
      await page.reload();
    },
    async customerWrites(words) {
      await page.fill('.try-text', words);
      await page.click('.try button');
    },
    async agentSends(words) {
      await replyBox.fill(words);
      await page.click('.answer-send');
    },
  };
}
