import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEGABYTES = 400;

export interface SmallDisk {
  profile: string;
  /** To the last byte. */
  fill(): void;
  makeRoom(): void;
  remove(): void;
}

/** A disk that a test can fill, in memory; null where the machine does not let us make one. */
export function smallDisk(): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'carecue-disk-'));
  const size = `size=${MEGABYTES}m`;
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'carecue', folder]).status !== 0) {
    rmSync(folder, { recursive: true });
    return null;
  }
  const filler = join(folder, 'filler');
  return {
    profile: join(folder, 'profile'),
    fill: () => writeUntilFull(filler),
    makeRoom: () => rmSync(filler),
    remove() {
      // A browser that has just gone may hold it for another moment.
      spawnSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function writeUntilFull(file: string): void {
  const handle = openSync(file, 'w');
  let bytes = Buffer.alloc(1024 * 1024);
  while (bytes.length > 0) {
    try {
      writeSync(handle, bytes);
    } catch {
      bytes = bytes.subarray(0, Math.floor(bytes.length / 2));
    }
  }
  closeSync(handle);
}
