import { readFileSync } from 'node:fs';
import type { Pack } from '@/utils/contract/pack';
import { createKnowledge } from '@/utils/knowledge/create-knowledge';
import { buildExtension, TEST_BUILD } from './build-extension';
import { servePracticeDesk } from './practice-desk/serve';
import { ensureSystem } from './setup/ensure-system';
import { hasScreen } from './setup/has-screen';
import { launchExtension } from './setup/launch-extension';
import { EXAMPLES, showExamples } from './start/tour';

/**
 * `npm start`: builds, opens a browser with the extension at work on the practice desk. Without a
 * screen it does the same headless, prints what the agent would see, and ends by itself.
 */
const system = ensureSystem({ rt: false });
for (const { what, why } of system.lacks) console.error(`Missing: ${what} – ${why}`);
if (!system.browser) process.exit(1);

console.log('Building the extension…');
await buildExtension({ edition: 'test', quietly: true });

/** As wide as the screen: desk and side panel have to find room beside each other. */
const ON_A_SCREEN = { viewport: null, args: ['--start-maximized'] };

const desk = await servePracticeDesk();
const headed = hasScreen();
const running = await launchExtension({
  extension: TEST_BUILD,
  browser: system.browser,
  headed,
  ...(headed ? ON_A_SCREEN : { locale: 'zh-CN', viewport: { width: 900, height: 860 } }),
});
const page = running.context.pages()[0] ?? (await running.context.newPage());

if (headed) {
  const language = await running.serviceWorker.evaluate<string>('chrome.i18n.getUILanguage()');
  await page.goto(welcomeAddress(desk.url, language));
  console.log(`\nCareCue is on at ${desk.url} – open a conversation, then the panel with Alt+C.`);
  console.log('The customers write English with ?lang=en in the address, Chinese without.');
  console.log('Close the window to end.');
  await new Promise<void>((resolve) => running.context.once('close', () => resolve()));
} else {
  const pack = JSON.parse(readFileSync('public/packs/default.json', 'utf8')) as Pack;
  await showExamples({
    running,
    page,
    deskUrl: desk.url,
    knowledge: createKnowledge(pack.items),
    language: 'zh-Hans',
    pictures: '.cache/screenshots',
  });
  console.log('\nWith a screen, npm start opens a window on this desk instead.');
  await running.close();
}
await desk.close();

/** The desk in the language of cue and panel, at the first example. */
function welcomeAddress(desk: string, language: string): string {
  const chinese = language.startsWith('zh');
  return `${desk}?${chinese ? '' : 'lang=en&'}welcome#${chinese ? EXAMPLES[0].id : 'en-older-payment'}`;
}
