import { type Browser, chromium } from 'playwright-core';
import { bundleForPage } from '../../setup/bundle-for-page';
import { findBrowser } from '../../setup/find-browser';
import { worldApart } from '../../setup/world-apart';
import { type Comparison, compare } from '../compare';
import type { FrozenPage } from '../frozen-page';
import { servePage } from '../serve-page';
import type { Taught } from './teacher';

/** How long a page may build itself before it is pointed at, in ms. */
const LATE = 2500;

export interface TaughtPage {
  page: FrozenPage;
  taught: Taught;
  comparison: Comparison;
}

/**
 * Teaches each page in a plain browser with the picker's own code, by a machine that points as a
 * person would, and compares what the adapter so made reads of it.
 */
export async function teachPages(pages: readonly FrozenPage[]): Promise<TaughtPage[]> {
  const bundle = await bundleForPage('scripts/evaluate-desks/teach/teacher.ts', 'CareCueTeacher');
  const browser = await chromium.launch({
    executablePath: findBrowser()?.path,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const results: TaughtPage[] = [];
    for (const page of pages) results.push(await teachPage(page, browser, bundle));
    return results;
  } finally {
    await browser.close();
  }
}

async function teachPage(page: FrozenPage, browser: Browser, bundle: string): Promise<TaughtPage> {
  const served = await servePage(page);
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  try {
    await tab.goto(served.url);
    await tab.waitForLoadState('networkidle', { timeout: LATE }).catch(() => undefined);
    const run = await worldApart(tab);
    await run(`${bundle}\nglobalThis.CareCueTeacher = CareCueTeacher; null`);
    const { messages } = page.expected;
    const taught = (await run(`CareCueTeacher.teach(${JSON.stringify(messages)})`)) as Taught;
    const read = { messages: taught.read ?? [], fields: {}, reading: null };
    return { page, taught, comparison: compare({ ...page.expected, fields: {} }, read) };
  } finally {
    await tab.close();
    served.close();
  }
}
