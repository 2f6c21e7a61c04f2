import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface ServerWish {
  /** What the desk is called, for the message when it does not come up. */
  name: string;
  /** Its own; it holds the server's log and is removed at the end. */
  folder: string;
  port: number;
  command: string;
  args: string[];
  cwd?: string;
  env: Record<string, string>;
  /** A path that answers once the desk is there. */
  ready: string;
}

export interface LoopbackServer {
  /** Without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Starts a desk's server on loopback. Throws with its own words when it does not come up. */
export async function startServer(wish: ServerWish): Promise<LoopbackServer> {
  const { name, folder, port, command, args, cwd, env, ready } = wish;
  const log = join(folder, 'server.log');
  const output = openSync(log, 'w');
  const server = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output],
    // A group of its own: the workers go with it.
    detached: true,
  });
  const url = `http://127.0.0.1:${port}`;
  const close = async () => {
    await stop(server);
    rmSync(folder, { recursive: true, force: true });
  };
  if (!(await answers(`${url}${ready}`, server))) {
    const words = readFileSync(log, 'utf8');
    await close();
    throw new Error(`${name} did not start.\n${words}`);
  }
  return { url, close };
}

export function freePort(): Promise<number> {
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

async function stop(server: ChildProcess): Promise<void> {
  const { pid } = server;
  if (server.exitCode !== null || pid === undefined) return;
  const gone = new Promise((resolve) => server.once('exit', resolve));
  process.kill(-pid, 'SIGTERM');
  const late = setTimeout(() => process.kill(-pid, 'SIGKILL'), 5000);
  await gone;
  clearTimeout(late);
}

/** Up to a minute: a first start compiles templates. */
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
