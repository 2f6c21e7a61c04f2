import type { Page } from 'playwright-core';
import { localDay } from '@/utils/care/local-day';
import type { Settings } from '@/utils/contract/settings';
import { studioText } from '@/utils/i18n/studio/messages';
import { chooseInterface } from '../setup/choose-interface';
import { launchExtension } from '../setup/launch-extension';
import { sampleCounts } from './sample-counts';

/** One picture of the studio: what stands behind `#` in the address, and what is done there first. */
export interface StudioPicture {
  file: string;
  place: string;
  settings: Partial<Settings>;
  /** Words written into the field at a place, such as `steps.0.say.zh-Hans`. */
  writes?: Readonly<Record<string, string>>;
  /** Goes on to the publishing view and opens what changes there. */
  publish?: boolean;
  /** Brings in agents' files of counts. */
  counts?: boolean;
}

export const STUDIO_PICTURES: readonly StudioPicture[] = [
  {
    file: 'studio-list',
    place: 'content',
    settings: { language: 'zh-Hans', region: 'CN', theme: 'light' },
  },
  {
    file: 'studio-script',
    place: 'content/script/close-password-free-payment',
    settings: { language: 'zh-Hans', region: 'CN', theme: 'light' },
    writes: { 'steps.0.say.zh-Hans': '打开支付宝，然后点右下角“我的”' },
  },
  {
    file: 'studio-publish',
    place: 'content/script/close-password-free-payment',
    settings: { language: 'en', region: 'UK', theme: 'light' },
    writes: { 'title.en': 'Turn off payments without a PIN' },
    publish: true,
  },
  {
    file: 'studio-insights',
    place: 'insights',
    settings: { language: 'zh-Hans', region: 'CN', theme: 'light' },
    counts: true,
  },
];

/** Opens one view of the studio in a browser of its own. */
export async function takeStudioView(
  picture: StudioPicture,
  options: { extension: string; path: string },
): Promise<void> {
  const { place, settings, writes = {}, publish = false, counts = false } = picture;
  const language = settings.language ?? 'en';
  const running = await launchExtension({
    extension: options.extension,
    viewport: { width: 1280, height: 860 },
    locale: language,
  });
  try {
    await chooseInterface(running.serviceWorker, settings);
    const page = await running.context.newPage();
    const address = `chrome-extension://${running.extensionId}/studio.html`;
    await page.goto(`${address}#${place}`);
    for (const [field, words] of Object.entries(writes)) await write(page, field, words);
    if (Object.keys(writes).length > 0)
      await page.getByText(studioText(language, 'edit.saved')).waitFor();
    if (publish) {
      await page.goto(`${address}#publish`);
      await page.getByText(studioText(language, 'publish.differences')).first().click();
    }
    if (counts) await bringInCounts(page);
    else await page.waitForSelector('main li, main textarea', { state: 'attached' });
    await page.screenshot({ path: options.path });
  } finally {
    await running.close();
  }
}

async function write(page: Page, field: string, words: string): Promise<void> {
  const box = page.locator(`textarea[data-place="${field}"]`);
  await box.fill(words);
  await box.evaluate((element) => element.scrollIntoView({ block: 'center' }));
}

async function bringInCounts(page: Page): Promise<void> {
  const files = sampleCounts(localDay(Date.now())).map((file, at) => ({
    ...{ name: `${at + 1}.json`, mimeType: 'application/json' },
    buffer: Buffer.from(JSON.stringify(file)),
  }));
  await page.locator('input[type=file]').setInputFiles(files);
  await page.waitForSelector('main svg[role=img]');
}
