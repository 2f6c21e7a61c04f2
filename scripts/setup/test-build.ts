import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TEST_BUILD } from '../build-extension';

/** What the extension is built from. */
const SOURCES = [
  'components',
  'entrypoints',
  'knowledge',
  'public/_locales',
  'public/icon',
  'scripts/build-extension.ts',
  'scripts/manifest',
  'utils',
  'wxt.config.ts',
  'package-lock.json',
];

export type TestBuild = { ok: true; folder: string } | { ok: false; why: string };

/**
 * The test build, made anew where its sources are newer. The build's own words go to standard
 * error: standard output is for the results of commands.
 */
export function ensureTestBuild(): TestBuild {
  if (!isOutdated()) return { ok: true, folder: TEST_BUILD };
  const build = spawnSync('npm', ['run', '--silent', 'build:test'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) return { ok: false, why: 'The extension could not be built; see above.' };
  return { ok: true, folder: TEST_BUILD };
}

function isOutdated(): boolean {
  const built = join(TEST_BUILD, 'manifest.json');
  return !existsSync(built) || SOURCES.some((source) => newest(source) > statSync(built).mtimeMs);
}

/** When the newest file in there was changed, in ms since 1970. */
function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const here = statSync(path);
  if (!here.isDirectory()) return here.mtimeMs;
  return Math.max(here.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
