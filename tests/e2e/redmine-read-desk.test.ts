import { execFile } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DeskReading } from '@/scripts/read-desk/desk-reading';
import { findBrowser } from '@/scripts/setup/find-browser';
import { installRedmine } from '@/tests/desks/redmine/install-redmine';
import { expectedMessages, seededIssues } from '@/tests/desks/redmine/seeded-issues';
import { type Redmine, startRedmine } from '@/tests/desks/redmine/start-redmine';

const installed = installRedmine();
const folder = '.cache/read-redmine-test';
const signedIn = join(folder, 'state.json');

describe.runIf(installed.ok)('npm run read-desk on Redmine', () => {
  let desk: Redmine;

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true });
    desk = await startRedmine();
    const browser = await chromium.launch({
      executablePath: findBrowser()?.path,
      chromiumSandbox: process.getuid?.() !== 0,
    });
    const page = await browser.newPage();
    await desk.login(page, 'agent_chen');
    await page.context().storageState({ path: signedIn });
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

  test.each([1, 6])('prints issue %i as it stands', async (id) => {
    const { status, reading } = await read(desk.issueUrl(id), '--storage-state', signedIn);
    const issue = seededIssues.issues.find((one) => one.id === id);
    const messages = reading.messages.map(({ from, internal, text }) => ({ from, internal, text }));
    expect(messages).toEqual(issue && expectedMessages(issue));
    expect(reading).toMatchObject({ adapter: 'redmine', confidence: 1, reason: null });
    expect(reading.fields).toMatchObject(issue?.fields ?? {});
    expect(status).toBe(0);
  });

  test('a list of issues holds no conversation', async () => {
    const list = `${desk.url}/projects/payments/issues`;
    const { status, reading } = await read(list, '--storage-state', signedIn);
    expect(reading.messages).toEqual([]);
    expect(status).toBe(3);
  });
});
