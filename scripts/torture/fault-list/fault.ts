import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchWish } from '../../setup/launch-extension';
import type { TortureAgent } from '../agent';

/** One fault of the list. */
export interface Fault {
  title: string;
  /** Brings the fault about. What was lost, or not told; empty: it was borne. */
  run(around: FaultSurroundings): Promise<string[]>;
}

export interface FaultSurroundings {
  /** The built extension, a copy for this fault alone. */
  folder: string;
  /** A browser with it, closed at the end wherever that has not been done. */
  start(wish?: Partial<LaunchWish>): Promise<TortureAgent>;
}

/** Writes another version into the built extension's manifest. */
export function setVersion(folder: string, version: string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, version }));
}

/** Collects what does not hold. */
export function findings() {
  const broken: string[] = [];
  return {
    broken,
    expect(what: string, found: unknown, wanted: unknown) {
      const [is, should] = [JSON.stringify(found), JSON.stringify(wanted)];
      if (is !== should) broken.push(`${what}: ${is} in place of ${should}`);
    },
  };
}
