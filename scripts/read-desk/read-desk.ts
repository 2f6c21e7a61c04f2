import { readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { chooseInterface } from '../setup/choose-interface';
import { launchExtension, type RunningExtension } from '../setup/launch-extension';
import { readerIsOn } from '../setup/reader-is-on';
import { type DeskReading, deskReading } from './desk-reading';
import { listenToReader, type ReaderReports } from './listen-to-reader';
import { makeOpenEdition, removeEdition } from './open-edition';
import type { ReadDeskOptions } from './parse-options';
import { serveFile } from './serve-file';

export type ReadDeskResult = { ok: true; reading: DeskReading } | { ok: false; why: string };

const ADAPTERS = fileURLToPath(new URL('../../knowledge/desks', import.meta.url));

/** The conversation must have stood still for this long, in ms. */
const QUIET = 1000;
/** How long to wait for messages that a page loads late, in ms after it was ready. */
const LATE = 5000;

/** Opens the page with the extension on and returns the conversation as the extension reads it. */
export async function readDesk(options: ReadDeskOptions): Promise<ReadDeskResult> {
  const served = await serveFile(options.page);
  const url = served?.url ?? options.page;
  if (!/^https?:/.test(url) || !URL.canParse(url)) {
    return { ok: false, why: `${options.page} is neither a web address nor a file.` };
  }
  try {
    return await openAndRead(url, options);
  } catch (problem) {
    return { ok: false, why: problem instanceof Error ? problem.message : String(problem) };
  } finally {
    served?.close();
  }
}

async function openAndRead(
  url: string,
  { storageState, wait, generic }: ReadDeskOptions,
): Promise<ReadDeskResult> {
  const edition = makeOpenEdition();
  if (!edition.ok) return edition;
  try {
    const running = await launchExtension({
      extension: edition.folder,
      ...(storageState ? { storageState } : {}),
    });
    try {
      if (generic) await switchAdaptersOff(running);
      return await readIn(running, url, wait);
    } finally {
      await running.close();
    }
  } finally {
    removeEdition(edition.folder);
  }
}

/** As if nobody had written an adapter for any desk. */
async function switchAdaptersOff({ serviceWorker }: RunningExtension): Promise<void> {
  const adaptersOff = readdirSync(ADAPTERS).map((file) => basename(file, extname(file)));
  await chooseInterface(serviceWorker, { adaptersOff });
}

async function readIn(
  running: RunningExtension,
  url: string,
  wait: string | null,
): Promise<ReadDeskResult> {
  await readerIsOn(running);
  const reports = await listenToReader(running);
  const page = await running.context.newPage();
  await page.goto(url);
  if (wait) await page.waitForSelector(wait, { state: 'attached' });
  // A desk that polls is never idle.
  await page.waitForLoadState('networkidle', { timeout: LATE }).catch(() => undefined);
  return { ok: true, reading: await settled(page, reports) };
}

/** What the reader has told once it has nothing more to tell. */
async function settled(page: Page, reports: ReaderReports): Promise<DeskReading> {
  const start = Date.now();
  let count = 0;
  let lastNews = start;
  for (;;) {
    const updates = await reports.all();
    if (updates.length > count) lastNews = Date.now();
    count = updates.length;
    const reading = deskReading(updates);
    const complete = reading.messages.length > 0 || updates.at(-1)?.kind === 'reply-page';
    const patience = complete ? 0 : LATE;
    const now = Date.now();
    if (now - lastNews >= QUIET && now - start >= patience) return reading;
    await page.waitForTimeout(100);
  }
}
