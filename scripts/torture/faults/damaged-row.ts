import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { startTorture } from '../agent';
import { chanceOf } from '../chance';
import type { Part, PartResult, Row } from '../row';
import { BACKENDS, type Backend } from './backends';
import { damage } from './damage';
import { keepSomething, problemOf, type Whole } from './damaged-profile';
import { killBrowserOf } from './kill-browser';

/** The browser makes them anew; they are most of a profile. */
const CACHES = new Set(['Cache', 'Code Cache', 'GPUCache', 'DawnGraphiteCache', 'DawnWebGPUCache']);

const rowFor = (backend: Backend): Row => ({
  name: `damaged-${backend}`,
  title: `damaged database files, ${backend}`,
  goal: 'content whole and at work within 30 s; what is lost, or cannot be kept, is told',
  trials: { full: 100, short: 1 },
  part: 20,
  run: (part) => run(part, BACKENDS[backend]),
});

export const damagedRows: readonly Row[] = [rowFor('leveldb'), rowFor('sqlite')];

async function run({ seed, from, count }: Part, args: readonly string[]): Promise<PartResult> {
  const folder = mkdtempSync(join(tmpdir(), 'carecue-torture-'));
  const profile = join(folder, 'whole');
  const broken: string[] = [];
  const took: number[] = [];
  try {
    const first = await startTorture({ profile, args: [...args] });
    const whole = await keepSomething(first);
    await first.leave();
    for (let number = from; number < from + count; number++) {
      // The whole profile: what one trial has told must not stand in for what the next one tells.
      const copy = join(folder, `trial-${number}-`);
      cpSync(profile, copy, { recursive: true, filter: (path) => !CACHES.has(basename(path)) });
      const harm = damage(join(copy, 'Default', 'IndexedDB'), chanceOf(seed, number));
      const { problem, milliseconds } = await tryProfile(copy, args, whole);
      if (problem) broken.push(`trial ${number}, ${harm}: ${problem}`);
      took.push(milliseconds);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return { broken, measured: `longest ${(Math.max(...took) / 1000).toFixed(1)} s` };
}

/** Starts with a profile, and removes it. */
async function tryProfile(profile: string, args: readonly string[], whole: Whole) {
  const agent = await startTorture({ profile, args: [...args] });
  const started = Date.now();
  const problem = await problemOf(agent, whole).catch(String);
  const milliseconds = Date.now() - started;
  // Nothing of it is needed any more: there is no reason to let it close in order.
  killBrowserOf(profile);
  await agent.leave().catch(() => undefined);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  return { problem, milliseconds };
}
