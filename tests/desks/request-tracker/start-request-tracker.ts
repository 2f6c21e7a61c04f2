import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { freePort, startServer } from '../loopback-server';
import { seededTickets } from './expected-conversations';
import { DATA_FOLDER, RT_SERVER } from './places';
import { rtEnvironment, seededDatabase } from './seeded-database';

export interface RequestTracker {
  /** Without a slash at the end. */
  url: string;
  ticketUrl(id: number): string;
  replyUrl(id: number): string;
  /** Signs in as an agent; the page is on RT's start page afterwards. */
  login(page: Page, agent?: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts an RT of its own on a free port, with exactly the seeded tickets whatever an earlier run
 * did to them. RT must be installed. Throws with the server's own words when it does not come up.
 */
export async function startRequestTracker(): Promise<RequestTracker> {
  const port = await freePort();
  const folder = join(DATA_FOLDER, `run-${port}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'sessions'), { recursive: true });
  mkdirSync(join(DATA_FOLDER, 'mason'), { recursive: true });
  copyFileSync(seededDatabase(), join(folder, 'rt.sqlite'));
  const { url, close } = await startServer({
    name: 'Request Tracker',
    folder,
    port,
    command: RT_SERVER,
    args: [
      ...['--server', 'Starlet', '--host', '127.0.0.1'],
      ...['--port', String(port), '--max-workers', '2'],
    ],
    env: rtEnvironment(folder, port),
    ready: '',
  });
  return {
    url,
    ticketUrl: (id) => `${url}/Ticket/Display.html?id=${id}`,
    replyUrl: (id) => `${url}/Ticket/Update.html?Action=Respond&id=${id}`,
    login: (page, agent = 'agent_li') => login(page, url, agent),
    close,
  };
}

async function login(page: Page, url: string, agent: string): Promise<void> {
  await page.goto(url);
  await page.fill('input[name="user"]', agent);
  await page.fill('input[name="pass"]', seededTickets.password);
  await page.press('input[name="pass"]', 'Enter');
  await page.waitForSelector('#comp-index');
}
