import type { Page } from 'playwright-core';
import { launchExtension } from '../setup/launch-extension';
import { ensureTestBuild } from '../setup/test-build';
import { distribution } from './distribution';

const ITEMS = 10_000;
const ROUNDS = 5;
const WORDS = '关闭免密支付 please tap settings then read it to me';

/** Notes when the first item of the list stood there, and how long each key took to be painted. */
const STOPWATCH = `
  globalThis.times = { list: 0, keys: [] };
  new MutationObserver(() => {
    if (!times.list && document.querySelector('main li a')) times.list = performance.now();
  }).observe(document, { childList: true, subtree: true });
  addEventListener('input', (event) => {
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = () => times.keys.push(performance.now() - event.timeStamp);
      painted.port2.postMessage(0);
    });
  }, true);
`;

/** Terms beside those of the default pack, as if trainers had written them. */
const SEED = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('carecue');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const writing = opening.result.transaction('overrides', 'readwrite');
    for (let number = 0; number < ${ITEMS}; number++) {
      const text = (words) => ({ 'zh-Hans': words + number, 'zh-Hant': words + number, en: words });
      const id = 'bench-' + number;
      const item = {
        kind: 'term', id, word: text('词'), aliases: ['word ' + number], plain: text('大白话'),
        everyday: false, updatedOn: '2026-11-23', sources: [{ title: 'bench', status: 'composed' }],
      };
      writing.objectStore('overrides').put({ kind: 'term', id, item, base: null });
    }
    writing.oncomplete = () => { opening.result.close(); resolve(); };
    writing.onabort = () => reject(writing.error);
  };
})`;

/**
 * `npm run bench -- studio`: with ten thousand items more than the default pack, the time until the
 * list stands there, and from a key to the paint after it, in the list's search and in a form.
 */
export async function benchStudio(): Promise<void> {
  const build = ensureTestBuild();
  if (!build.ok) throw new Error('The test build is needed for this.');
  const running = await launchExtension({ extension: build.folder });
  const studio = `chrome-extension://${running.extensionId}/studio.html`;
  const page = await running.context.newPage();
  await page.addInitScript(STOPWATCH);
  await page.goto(studio);
  await page.waitForSelector('main li a');
  await page.evaluate(SEED);
  const opened: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    await page.reload();
    await page.waitForSelector('main li a');
    // The first one after so many writes warms the database up.
    if (round > 0) opened.push(await page.evaluate<number>('times.list'));
  }
  console.log(`list of ${ITEMS} items more, from navigation: ${distribution(opened)}`);
  console.log(`a key in its search: ${distribution(await typing(page, 'input[type="search"]'))}`);
  await page.goto(`${studio}#content/script/close-password-free-payment`);
  const field = 'textarea[data-place="steps.0.say.zh-Hans"]';
  console.log(`a key in a form: ${distribution(await typing(page, field))}`);
  await running.close();
}

/** Milliseconds of each key, the first ones with whatever they have to build. */
async function typing(page: Page, field: string): Promise<number[]> {
  await page.waitForSelector(field);
  await page.focus(field);
  await page.evaluate('times.keys.length = 0');
  await page.keyboard.type(WORDS, { delay: 120 });
  await page.waitForTimeout(500);
  return page.evaluate<number[]>('times.keys');
}
