import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { RELEASE_BUILD } from '../../build-extension';
import type { Part, PartResult, Row } from '../row';
import { differingFiles, folderHashes } from './folder-hashes';

const FOLDER = RELEASE_BUILD.chrome;

/** Not part of the short run: two builds take as long as all the rest of it. */
export const sameBytesRow: Row = {
  name: 'same-bytes',
  title: 'the release built anew from the same source',
  goal: 'every file byte for byte the same',
  trials: { full: 2, short: 0 },
  part: 1,
  run: buildTwice,
};

async function buildTwice({ from, count }: Part): Promise<PartResult> {
  const broken: string[] = [];
  let files = 0;
  for (let number = from; number < from + count; number++) {
    const [first, second] = [build(), build()];
    files = first.size;
    for (const name of differingFiles(first, second))
      broken.push(`trial ${number}: ${name} differs`);
  }
  return { broken, measured: `${files} files` };
}

/** Builds into an empty folder, in a process of its own; the SHA-256 of every file by its path. */
function build(): Map<string, string> {
  rmSync(FOLDER, { recursive: true, force: true });
  const script = ['--import', 'tsx', 'scripts/build-release.ts', 'chrome'];
  const run = spawnSync(process.execPath, script, { stdio: ['ignore', 2, 2] });
  if (run.status !== 0) throw new Error('The release could not be built; see above.');
  return folderHashes(FOLDER);
}
