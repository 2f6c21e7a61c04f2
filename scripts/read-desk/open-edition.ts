import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TEST_BUILD } from '../build-extension';

/** What the extension is built from. */
const SOURCES = [
  'components',
  'entrypoints',
  'knowledge',
  'public/_locales',
  'utils',
  'wxt.config.ts',
  'package-lock.json',
];

/**
 * A copy of the test build that may read every page: nobody is there to answer the browser's
 * question for permission. Builds first where the sources are newer, so that an adapter that was
 * just changed is the one that reads. The caller removes the folder.
 */
export function makeOpenEdition(): { ok: true; folder: string } | { ok: false; why: string } {
  if (isOutdated()) {
    // The build's own words go to standard error: standard output is the command's result.
    const build = spawnSync('npm', ['run', '--silent', 'build:test'], {
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (build.status !== 0)
      return { ok: false, why: 'The extension could not be built; see above.' };
  }
  const folder = mkdtempSync(join(tmpdir(), 'carecue-open-'));
  cpSync(TEST_BUILD, folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  const content = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...content, host_permissions: ['*://*/*'] }));
  return { ok: true, folder };
}

export function removeEdition(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
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
