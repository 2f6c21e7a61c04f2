import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { freePort, startServer } from '../loopback-server';
import { DATA_FOLDER, REDMINE_PROGRAM } from './places';
import { makeInstance, redmineEnvironment, seededDatabase } from './seeded-database';
import { seededIssues } from './seeded-issues';

export interface Redmine {
  /** Without a slash at the end. */
  url: string;
  issueUrl(id: number): string;
  /** Signs in as an agent; the page is on the agent's own page afterwards. */
  login(page: Page, agent?: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a Redmine of its own on a free port of loopback, with exactly the seeded issues whatever an
 * earlier run did to them. Redmine must be installed. Throws with the server's own words when it
 * does not come up.
 */
export async function startRedmine(): Promise<Redmine> {
  mkdirSync(DATA_FOLDER, { recursive: true });
  const database = seededDatabase();
  const port = await freePort();
  const folder = join(DATA_FOLDER, `run-${port}`);
  makeInstance(folder, database);
  const { url, close } = await startServer({
    name: 'Redmine',
    folder,
    port,
    command: 'puma',
    args: ['--bind', `tcp://127.0.0.1:${port}`, '--environment', 'production', '--threads', '1:4'],
    cwd: REDMINE_PROGRAM,
    env: redmineEnvironment(folder),
    ready: '/login',
  });
  return {
    url,
    issueUrl: (id) => `${url}/issues/${id}`,
    login: (page, agent = 'agent_li') => login(page, url, agent),
    close,
  };
}

async function login(page: Page, url: string, agent: string): Promise<void> {
  await page.goto(`${url}/login?back_url=${encodeURIComponent(`${url}/my/account`)}`);
  await page.fill('#username', agent);
  await page.fill('#password', seededIssues.password);
  await page.press('#password', 'Enter');
  await page.waitForSelector('#loggedas');
}
