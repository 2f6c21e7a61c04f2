import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { parse } from 'yaml';
import { bundleForPage } from '@/scripts/setup/bundle-for-page';
import { worldApart } from '@/scripts/setup/world-apart';
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
export const bundleReader = () =>
  bundleForPage('tests/desks/request-tracker/in-page.ts', 'CareCueDesk');

/** What the bundle does in a page that is open. */
export interface InPage {
  read(): Promise<PageRead>;
  /** Without the adapter. */
  readGeneric(): Promise<PageRead>;
  insert(text: string): Promise<boolean>;
}

/** Runs the bundle in the page. Ask again after every navigation. */
export async function inPage(page: Page, bundle: string, adapter: Adapter): Promise<InPage> {
  const run = await worldApart(page);
  await run(`${bundle}\nglobalThis.CareCueDesk = CareCueDesk; null`);
  const given = JSON.stringify(adapter);
  return {
    read: () => run(`CareCueDesk.readNow(${given})`) as Promise<PageRead>,
    readGeneric: () => run('CareCueDesk.readGenericNow()') as Promise<PageRead>,
    insert: (text) =>
      run(`CareCueDesk.insertNow(${given}, ${JSON.stringify(text)})`) as Promise<boolean>,
  };
}
