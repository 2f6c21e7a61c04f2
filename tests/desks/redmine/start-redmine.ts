import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
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
  const log = join(folder, 'server.log');
  const server = startServer(port, folder, log);
  const url = `http://127.0.0.1:${port}`;
  const close = async () => {
    await stopServer(server);
    rmSync(folder, { recursive: true, force: true });
  };
  if (!(await answers(`${url}/login`, server))) {
    const words = readFileSync(log, 'utf8');
    await close();
    throw new Error(`Redmine did not start.\n${words}`);
  }
  return {
    url,
    issueUrl: (id) => `${url}/issues/${id}`,
    login: (page, agent = 'agent_li') => login(page, url, agent),
    close,
  };
}

function startServer(port: number, folder: string, log: string): ChildProcess {
  const output = openSync(log, 'w');
  return spawn(
    'puma',
    ['--bind', `tcp://127.0.0.1:${port}`, '--environment', 'production', '--threads', '1:4'],
    {
      cwd: REDMINE_PROGRAM,
      env: { ...process.env, ...redmineEnvironment(folder) },
      stdio: ['ignore', output, output],
    },
  );
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.pid === undefined) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  const late = setTimeout(() => server.kill('SIGKILL'), 5000);
  await gone;
  clearTimeout(late);
}

/** Waits until Redmine shows its login page: up to a minute. */
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
  await page.goto(`${url}/login?back_url=${encodeURIComponent(`${url}/my/account`)}`);
  await page.fill('#username', agent);
  await page.fill('#password', seededIssues.password);
  await page.press('#password', 'Enter');
  await page.waitForSelector('#loggedas');
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
