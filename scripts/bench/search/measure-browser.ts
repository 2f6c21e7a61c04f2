import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Item } from '@/utils/contract/pack';
import type { PinyinTable } from '@/utils/knowledge/pinyin-table';
import { launchExtension } from '../../setup/launch-extension';
import type { JudgedQuery } from './score-queries';

export interface BrowserFigures {
  buildMs: number;
  longestSlice: number;
  /** To an index of the same content with one item changed. */
  rebuildMs: number;
  bytes: number;
  /** Each after the browser was started anew. */
  opens: number[];
  /** Of single keystrokes, ascending. */
  times: number[];
}

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PAGE = fileURLToPath(new URL('browser-page.ts', import.meta.url));
const RESTARTS = 3;
const FIRST_QUERY = '免密支付';

/** Measures the panel's search in an extension of its own, with nothing else in it. */
export async function measureBrowser(
  items: readonly Item[],
  pinyin: PinyinTable,
  queries: readonly JudgedQuery[],
): Promise<BrowserFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'carecue-search-'));
  const extension = join(folder, 'extension');
  const profile = join(folder, 'profile');
  try {
    await bundle(extension);
    writeFileSync(join(extension, 'items.json'), JSON.stringify(items));
    writeFileSync(join(extension, 'pinyin.json'), JSON.stringify(pinyin));
    const ask = <T>(expression: string) => askPage<T>({ extension, profile }, expression);
    type Built = { ms: number; longest: number; bytes: number };
    const first = await ask<Built>(`bench.build('1.0.0', false)`);
    const again = await ask<Built>(`bench.build('1.0.1', true)`);
    const opens: number[] = [];
    for (let restart = 0; restart < RESTARTS; restart += 1) {
      const { ms } = await ask<{ ms: number }>(`bench.open(${JSON.stringify(FIRST_QUERY)})`);
      opens.push(ms);
    }
    const typed = queries.flatMap(({ query }) =>
      [...query].map((_, at, all) => all.slice(0, at + 1).join('')),
    );
    const times = await ask<number[]>(`bench.type(${JSON.stringify(typed)})`);
    const { ms: buildMs, longest: longestSlice, bytes } = first;
    return { buildMs, longestSlice, rebuildMs: again.ms, bytes, opens, times };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function bundle(extension: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      outDir: extension,
      emptyOutDir: true,
      lib: { entry: PAGE, formats: ['es'], fileName: () => 'page.js' },
    },
  });
  writeFileSync(join(extension, 'background.js'), '');
  writeFileSync(
    join(extension, 'page.html'),
    '<!doctype html><meta charset="utf-8"><title>bench</title><script type="module" src="page.js"></script>',
  );
  const manifest = {
    manifest_version: 3,
    name: 'CareCue search bench',
    version: '1.0.0',
    background: { service_worker: 'background.js' },
  };
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
}

/** Starts the browser, asks one thing and closes it. */
async function askPage<T>(
  { extension, profile }: { extension: string; profile: string },
  expression: string,
): Promise<T> {
  const running = await launchExtension({ extension, profile });
  try {
    const page = await running.context.newPage();
    await page.goto(`chrome-extension://${running.extensionId}/page.html`);
    await page.waitForFunction('globalThis.bench !== undefined');
    return (await page.evaluate(expression)) as T;
  } finally {
    await running.close();
  }
}
