import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { build } from 'vite';
import { parse } from 'yaml';
import type { Adapter } from '@/utils/contract/adapter';
import { AdapterSchema } from '@/utils/contract/adapter';
import type { PageRead } from './in-page';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The adapter as it is shipped. */
export function requestTrackerAdapter(): Adapter {
  const source = readFileSync(`${root}knowledge/desks/request-tracker.yaml`, 'utf8');
  return v.parse(AdapterSchema, parse(source));
}

/** `in-page.ts` and the reader it uses, as one script that defines `CareCueDesk`. */
export async function bundleReader(): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: `${root}tests/desks/request-tracker/in-page.ts`,
        formats: ['iife'],
        name: 'CareCueDesk',
      },
    },
  });
  const output = [built].flat()[0];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The reader was not built.');
  return chunk.code;
}

/** Reads the page that is open, in the page itself. */
export function readPage(page: Page, bundle: string, adapter: Adapter): Promise<PageRead> {
  return page.evaluate(`${bundle}\nCareCueDesk.readNow(${JSON.stringify(adapter)})`);
}
