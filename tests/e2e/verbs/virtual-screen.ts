import { execFileSync, spawn, spawnSync } from 'node:child_process';
import type { Readable } from 'node:stream';

/** A screen that nobody sees, on which a browser can show its own prompts and a person's keys arrive. */
export interface VirtualScreen {
  /** Environment for programs that are to appear on it. */
  env: Record<string, string>;
  /** Presses keys as xdotool names them, such as `alt+shift+c` or `Return`. */
  press(...keys: string[]): void;
  /** Gives the browser's window the keyboard: without a window manager nobody else does. */
  focusBrowser(): void;
  close(): void;
}

export async function openVirtualScreen(): Promise<VirtualScreen> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x960x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const told = server.stdio[3] as Readable;
  const number = await new Promise<string>((resolve, reject) => {
    told.once('data', (data: Buffer) => resolve(data.toString().trim()));
    server.once('error', reject);
    server.once('exit', () => reject(new Error('The virtual screen did not start.')));
  });
  const env = { ...(process.env as Record<string, string>), DISPLAY: `:${number}` };
  return {
    env,
    press: (...keys) => {
      execFileSync('xdotool', ['key', '--delay', '60', ...keys], { env });
    },
    focusBrowser: () => {
      const windows = ['search', '--onlyvisible', '--class', 'chrom'];
      spawnSync('xdotool', [...windows, 'windowfocus', '%@'], { env });
    },
    close: () => server.kill(),
  };
}
