import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { RunningExtension } from '@/scripts/setup/launch-extension';
import { type PlainStudioKey, studioText } from '@/utils/i18n/studio/messages';
import { PATIENT } from './patient';

/** A word of the studio in the language that these tests set. */
export const word = (key: PlainStudioKey): string => studioText('zh-Hans', key);

/** What a trainer does in the studio. */
export interface TrainerInStudio {
  page: Page;
  /** Goes to what stands behind `#` in the address. */
  goes(place: string): Promise<void>;
  /** Writes into the field at a place such as `opening.zh-Hans`, in place of what stands there. */
  writes(place: string, words: string): Promise<void>;
  /** Waits until the studio says that everything written is kept. */
  keeps(): Promise<void>;
  /** Publishes all that is complete; returns when the new version is in force. */
  publishes(author: string): Promise<void>;
}

export async function openStudio({
  context,
  extensionId,
}: Pick<RunningExtension, 'context' | 'extensionId'>): Promise<TrainerInStudio> {
  const page = await context.newPage();
  const address = `chrome-extension://${extensionId}/studio.html`;
  await page.goto(address);
  const goes = async (place: string) => {
    await page.goto(`${address}#${place}`);
  };
  return {
    page,
    goes,
    async writes(place, words) {
      await page.locator(`textarea[data-place="${place}"]`).fill(words);
    },
    async keeps() {
      await expect.poll(() => page.innerText('main'), PATIENT).toContain(word('edit.saved'));
    },
    async publishes(author) {
      await goes('publish');
      await page.getByLabel(word('publish.author')).fill(author);
      await page.locator('button[type="submit"]').click();
      await expect.poll(() => page.innerText('main'), PATIENT).toContain(word('publish.none'));
    },
  };
}
