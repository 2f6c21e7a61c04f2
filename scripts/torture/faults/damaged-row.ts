import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTorture } from '../agent';
import { chanceOf } from '../chance';
import type { Part, PartResult, Row } from '../row';
import { BACKENDS, type Backend } from './backends';
import { contentIsThere } from './content-rows';
import { damage } from './damage';

const rowFor = (backend: Backend): Row => ({
  name: `damaged-${backend}`,
  title: `damaged database files, ${backend}: content noticed to be gone, and rebuilt`,
  goal: 'whole again within 30 s',
  trials: { full: 100, short: 1 },
  part: 10,
  run: (part) => run(part, BACKENDS[backend]),
});

export const damagedRows: readonly Row[] = [rowFor('leveldb'), rowFor('sqlite')];

async function run({ seed, from, count }: Part, args: readonly string[]): Promise<PartResult> {
  const profile = mkdtempSync(join(tmpdir(), 'carecue-torture-'));
  const folder = join(profile, 'Default', 'IndexedDB');
  const whole = `${profile}-whole`;
  const broken: string[] = [];
  const took: number[] = [];
  const start = () => startTorture({ profile, args: [...args] });
  try {
    const first = await start();
    const items = await contentIsThere(first, 1_000);
    await first.leave();
    cpSync(folder, whole, { recursive: true });
    for (let number = from; number < from + count; number++) {
      rmSync(folder, { recursive: true, force: true });
      cpSync(whole, folder, { recursive: true });
      const harm = damage(folder, chanceOf(seed, number));
      const agent = await start();
      const started = Date.now();
      await contentIsThere(agent, items).catch((problem: unknown) =>
        broken.push(`trial ${number}, ${harm}: ${String(problem)}`),
      );
      took.push(Date.now() - started);
      await agent.leave();
    }
  } finally {
    for (const path of [profile, whole])
      rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  }
  return { broken, measured: `longest ${(Math.max(...took) / 1000).toFixed(1)} s` };
}
