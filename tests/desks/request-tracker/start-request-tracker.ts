import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
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
  const log = join(folder, 'server.log');
  const server = startServer(port, folder, log);
  const url = `http://127.0.0.1:${port}`;
  const close = async () => {
    await stopServer(server);
    rmSync(folder, { recursive: true, force: true });
  };
  if (!(await answers(url, server))) {
    const words = readFileSync(log, 'utf8');
    await close();
    throw new Error(`Request Tracker did not start.\n${words}`);
  }
  return {
    url,
    ticketUrl: (id) => `${url}/Ticket/Display.html?id=${id}`,
    replyUrl: (id) => `${url}/Ticket/Update.html?Action=Respond&id=${id}`,
    login: (page, agent = 'agent_li') => login(page, url, agent),
    close,
  };
}

function startServer(port: number, folder: string, log: string): ChildProcess {
  const output = openSync(log, 'w');
  return spawn(
    RT_SERVER,
    ['--server', 'Starlet', '--host', '127.0.0.1', '--port', String(port), '--max-workers', '2'],
    {
      env: { ...process.env, ...rtEnvironment(folder, port) },
      stdio: ['ignore', output, output],
      // A group of its own: the workers go with it.
      detached: true,
    },
  );
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.pid === undefined) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  process.kill(-server.pid, 'SIGTERM');
  const late = setTimeout(() => server.pid && process.kill(-server.pid, 'SIGKILL'), 5000);
  await gone;
  clearTimeout(late);
}

/** Waits until RT shows its login page: up to a minute, the first start compiles templates. */
async function answers(url: string, server: ChildProcess): Promise<boolean> {
  for (let attempt = 0; attempt < 300 && server.exitCode === null; attempt++) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return true;
    await pause(200);
  }
  return false;
}

async function login(page: Page, url: string, agent: string): Promise<void> {
  await page.goto(url);
  await page.fill('input[name="user"]', agent);
  await page.fill('input[name="pass"]', seededTickets.password);
  await page.press('input[name="pass"]', 'Enter');
  await page.waitForSelector('#comp-index');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
