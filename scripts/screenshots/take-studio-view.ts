import type { Page } from 'playwright-core';
import { localDay } from '@/utils/care/local-day';
import type { Settings } from '@/utils/contract/settings';
import type { Language } from '@/utils/contract/text';
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
  /** A conversation that is tried with what was written. */
  tries?: string;
  /** Begins the practice conversation with this title, and says the first reply on offer so many times. */
  practises?: { title: string; replies: number };
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
  {
    file: 'studio-try',
    place: 'content/signal/vision-small-letters',
    settings: { language: 'zh-Hans', region: 'CN', theme: 'light' },
    writes: { 'patterns.zh.3': '字(跟蚂蚁|像针鼻儿)' },
    tries: '客户：我六十八了，手机上的字像针鼻儿，戴上老花镜也费劲\n客服：您好，请点右上角的图标。',
  },
  {
    file: 'studio-practice',
    place: 'practice',
    settings: { language: 'zh-Hans', region: 'CN', theme: 'light' },
    practises: { title: '坐公交的那个方块，怎么弄', replies: 1 },
  },
];

/** Opens one view of the studio in a browser of its own. */
export async function takeStudioView(
  picture: StudioPicture,
  options: { extension: string; path: string },
): Promise<void> {
  const { place, settings, writes = {}, publish = false, counts = false, tries } = picture;
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
    if (tries) await tryWords(page, `${address}#try`, tries);
    else if (picture.practises) await practise(page, language, picture.practises);
    else if (counts) await bringInCounts(page);
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

/** What comes of it stands below: the picture begins at what differs. */
async function tryWords(page: Page, address: string, words: string): Promise<void> {
  await page.goto(address);
  await page.locator('main textarea').first().fill(words);
  await page.waitForSelector('main ins, main mark');
}

async function practise(
  page: Page,
  language: Language,
  { title, replies }: NonNullable<StudioPicture['practises']>,
): Promise<void> {
  const begin = studioText(language, 'practice.begin');
  await page.getByRole('button', { name: title }).filter({ hasText: begin }).click();
  for (let said = 0; said < replies; said++)
    await page.locator('main fieldset button').first().click();
}

async function bringInCounts(page: Page): Promise<void> {
  const files = sampleCounts(localDay(Date.now())).map((file, at) => ({
    ...{ name: `${at + 1}.json`, mimeType: 'application/json' },
    buffer: Buffer.from(JSON.stringify(file)),
  }));
  await page.locator('input[type=file]').first().setInputFiles(files);
  await page.waitForSelector('main svg[role=img]');
}
