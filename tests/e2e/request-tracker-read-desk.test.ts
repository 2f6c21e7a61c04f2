import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DeskReading } from '@/scripts/read-desk/desk-reading';
import { findBrowser } from '@/scripts/setup/find-browser';
import {
  expectedMessages,
  seededTickets,
} from '@/tests/desks/request-tracker/expected-conversations';
import { installRequestTracker } from '@/tests/desks/request-tracker/install-request-tracker';
import {
  type RequestTracker,
  startRequestTracker,
} from '@/tests/desks/request-tracker/start-request-tracker';

const installed = installRequestTracker();
const folder = '.cache/read-desk-test';
const signedIn = join(folder, 'state.json');
const saved = join(folder, 'Ticket', 'Display.html');

describe.runIf(installed.ok)('npm run read-desk', () => {
  let desk: RequestTracker;

  beforeAll(async () => {
    mkdirSync(join(folder, 'Ticket'), { recursive: true });
    desk = await startRequestTracker();
    const browser = await chromium.launch({
      executablePath: findBrowser()?.path,
      chromiumSandbox: process.getuid?.() !== 0,
    });
    const page = await browser.newPage();
    await desk.login(page);
    await page.context().storageState({ path: signedIn });
    await page.goto(desk.ticketUrl(3));
    await page.waitForSelector('.transaction.message');
    // As it was shown, for reading it again without the desk.
    const markup = await page.content();
    writeFileSync(saved, markup.replace(/<script\b[\s\S]*?<\/script>/g, ''));
    await browser.close();
  });

  afterAll(async () => {
    await desk?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function read(...args: string[]): Promise<{ status: number; reading: DeskReading }> {
    const command = ['--import', 'tsx', 'scripts/read-desk.ts', ...args];
    return new Promise((resolve, reject) => {
      const child = execFile(process.execPath, command, (_problem, output, words) => {
        if (!output) return reject(new Error(words));
        resolve({ status: child.exitCode ?? -1, reading: JSON.parse(output) });
      });
    });
  }
  const ticket = (id: number) => seededTickets.tickets.find((one) => one.id === id);

  test('prints a ticket as it stands, with its internal notes marked', async () => {
    const { status, reading } = await read(desk.ticketUrl(2), '--storage-state', signedIn);
    const expected = ticket(2);
    const messages = reading.messages.map(({ from, internal, text }) => ({ from, internal, text }));
    expect(messages).toEqual(expected && expectedMessages(expected));
    expect(reading).toMatchObject({ adapter: 'request-tracker', confidence: 1, reason: null });
    expect(reading.fields).toMatchObject({ 客户年龄: '68' });
    expect(status).toBe(0);
  });

  test('reads a page that was saved to a file', async () => {
    const { status, reading } = await read(`${saved}?id=3`, '--wait', '.message-stanza');
    const expected = ticket(3);
    const messages = reading.messages.map(({ from, internal, text }) => ({ from, internal, text }));
    expect(messages).toEqual(expected && expectedMessages(expected));
    expect(status).toBe(0);
  });

  test('says why there is nothing to read, with exit status 3', async () => {
    const { status, reading } = await read(desk.url);
    expect(reading).toMatchObject({
      messages: [],
      adapter: null,
      reason: 'no conversation is open on this page',
    });
    expect(status).toBe(3);
  });

  test('without adapters reads it as a page that nobody prepared for', async () => {
    const { status, reading } = await read(
      desk.ticketUrl(3),
      '--storage-state',
      signedIn,
      '--generic',
    );
    expect(reading.adapter).toBe('generic');
    const said = ticket(3)?.messages ?? [];
    const asCustomer = reading.messages.filter(
      ({ from, internal }) => from === 'customer' && !internal,
    );
    // Whatever else is misread: no note is ever taken for the customer's words.
    const notes = said.filter(({ internal }) => internal).map(({ text }) => text);
    expect(asCustomer.filter(({ text }) => notes.includes(text))).toEqual([]);
    expect(status).toBe(0);
  });
});
