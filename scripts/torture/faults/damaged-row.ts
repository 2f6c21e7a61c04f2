import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTorture, type TortureAgent, until } from '../agent';
import { chanceOf } from '../chance';
import type { Part, PartResult, Row } from '../row';
import { BACKENDS, type Backend } from './backends';
import { contentIsThere } from './content-rows';
import { damage } from './damage';
import { owe, owed, wordOf } from './owed';

const OWED = 3;

const rowFor = (backend: Backend): Row => ({
  name: `damaged-${backend}`,
  title: `damaged database files, ${backend}`,
  goal: 'content at work within 30 s; what is lost, or cannot be kept, is told',
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
    for (let at = 0; at < OWED; at++) await owe(first, wordOf(at));
    await until('the reminders counted', () =>
      first.inside.evaluate(
        `chrome.storage.local.get('tally').then(({ tally }) => tally === ${OWED})`,
      ),
    );
    await first.leave();
    cpSync(folder, whole, { recursive: true });
    for (let number = from; number < from + count; number++) {
      rmSync(folder, { recursive: true, force: true });
      cpSync(whole, folder, { recursive: true });
      const harm = damage(folder, chanceOf(seed, number));
      const agent = await start();
      const started = Date.now();
      const problem = await problemAfter(agent, items);
      if (problem) broken.push(`trial ${number}, ${harm}: ${problem}`);
      took.push(Date.now() - started);
      await agent.leave();
    }
  } finally {
    for (const path of [profile, whole])
      rmSync(path, { recursive: true, force: true, maxRetries: 5 });
  }
  return { broken, measured: `longest ${(Math.max(...took) / 1000).toFixed(1)} s` };
}

/** What the person was not told, or does not have again; null: nothing. */
async function problemAfter(agent: TortureAgent, items: number): Promise<string | null> {
  const { inside, ask } = agent;
  const found = await until(
    'an assessment',
    async () => JSON.stringify(await ask('understandText', { text: '我七十三了' }).catch(() => '')),
    30_000,
  );
  if (!found.includes('older-adult')) return `the content is not at work: ${found.slice(0, 100)}`;
  const told = () =>
    inside.evaluate<string | null>(
      `chrome.storage.local.get('damage').then(({ damage }) => damage?.what ?? null)`,
    );
  const whole = await contentIsThere(agent, items).then(
    () => true,
    () => false,
  );
  if (!whole) return (await told()) === 'unusable' ? null : 'the content was not rebuilt';
  const left = await owed(inside);
  if (left.size === OWED) return null;
  return until('words about it', told, 10_000).then(
    () => null,
    () => `${OWED - left.size} reminders were lost, and nobody is told`,
  );
}
