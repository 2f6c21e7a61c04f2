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

/** An adapter as it is shipped. */
export function shippedAdapter(id: string): Adapter {
  const source = readFileSync(`${root}knowledge/desks/${id}.yaml`, 'utf8');
  return v.parse(AdapterSchema, { kind: 'desk', id, ...parse(source) });
}

export const requestTrackerAdapter = () => shippedAdapter('request-tracker');

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

/** What the bundle does in a page that is open. */
export interface InPage {
  read(): Promise<PageRead>;
  /** Without the adapter. */
  readGeneric(): Promise<PageRead>;
  insert(text: string): Promise<boolean>;
}

/**
 * Runs the bundle beside the page's own scripts, in a world apart, as a content script does. Ask
 * again after every navigation.
 */
export async function inPage(page: Page, bundle: string, adapter: Adapter): Promise<InPage> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'carecue-test',
  });
  const run = async (expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  };
  await run(`${bundle}\nglobalThis.CareCueDesk = CareCueDesk; null`);
  const given = JSON.stringify(adapter);
  return {
    read: () => run(`CareCueDesk.readNow(${given})`),
    readGeneric: () => run('CareCueDesk.readGenericNow()'),
    insert: (text) => run(`CareCueDesk.insertNow(${given}, ${JSON.stringify(text)})`),
  };
}
