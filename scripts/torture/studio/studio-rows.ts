import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startTorture, type TortureAgent } from '../agent';
import { type Chance, chanceOf } from '../chance';
import { BACKENDS, type Backend } from '../faults/backends';
import { contentIsThere } from '../faults/content-rows';
import { killBrowserOf } from '../faults/kill-browser';
import type { Part, PartResult, Row } from '../row';
import { ACTS, type Act, type Trainer } from './acts';
import { readKept } from './kept';
import { type MarkedPack, markedPack } from './marked-pack';
import { misfit, type Standing } from './standing';
import { type StudioState, stateOf } from './state-of';

const rowFor = (backend: Backend, short: number): Row => ({
  name: `studio-${backend}`,
  title: `browser killed (SIGKILL) while a trainer brings in, publishes and types, ${backend}`,
  goal: '0 half versions or imports, 0 confirmed lost, content whole',
  trials: { full: 100, short },
  part: 100,
  run: (part) => run(part, BACKENDS[backend]),
});

/** The short table has one of each act, on the store that browsers use today. */
export const studioRows: readonly Row[] = [rowFor('leveldb', ACTS.length), rowFor('sqlite', 0)];

const NOTHING: StudioState = { version: 0, published: null, waiting: null, typed: null };

async function run({ seed, from, count }: Part, args: readonly string[]): Promise<PartResult> {
  const profile = mkdtempSync(join(tmpdir(), 'carecue-torture-'));
  const pack = markedPack();
  const broken: string[] = [];
  const standing: Standing = { confirmed: NOTHING, asked: NOTHING };
  let confirmed = 0;
  let cutOff = 0;
  const start = async (about: string) => {
    const agent = await startTorture({ profile, args: [...args], locale: 'en-US' });
    const problem = await lookAt(agent, pack, standing);
    if (problem) broken.push(`${about}: ${problem}`);
    return agent;
  };
  try {
    let about = 'before anything was done';
    for (let number = from; number < from + count; number++) {
      const agent = await start(about);
      const act = ACTS[number % ACTS.length] ?? ACTS[0];
      about = `trial ${number}, ${act.name}`;
      const trainer = await trainerOf(agent, pack, standing, () => confirmed++);
      await killDuring(act, trainer, `torture ${number}`, chanceOf(seed, number), profile);
      if (standing.asked !== standing.confirmed) cutOff++;
      await agent.leave().catch(() => undefined);
    }
    await (await start(about)).leave();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { broken, measured: `${confirmed} confirmed, ${cutOff} cut off` };
}

/** What is wrong with what is kept; where nothing is, it is what the next act goes on from. */
async function lookAt(agent: TortureAgent, { count }: MarkedPack, standing: Standing) {
  await contentIsThere(agent, count);
  const found = stateOf(await readKept(agent.inside), count);
  if (typeof found === 'string') return `torn: ${found}`;
  const problem = misfit(found, standing);
  standing.confirmed = found;
  standing.asked = found;
  return problem;
}

async function trainerOf(
  { running }: TortureAgent,
  pack: MarkedPack,
  standing: Standing,
  onConfirmed: () => void,
): Promise<Trainer> {
  const page = await running.context.newPage();
  const address = `chrome-extension://${running.extensionId}/studio.html`;
  return {
    page,
    pack,
    goes: async (place) => void (await page.goto(`${address}#${place}`)),
    asks(change) {
      standing.asked = { ...standing.asked, ...change };
    },
    confirms() {
      standing.confirmed = standing.asked;
      onConfirmed();
    },
    state: () => standing.asked,
  };
}

/** At a moment by chance, or – a third of the time – as soon as something was confirmed. */
async function killDuring(
  act: Act,
  trainer: Trainer,
  mark: string,
  chance: Chance,
  profile: string,
): Promise<void> {
  await act.prepare(trainer, mark);
  let tellConfirmed = () => {};
  const confirmed = new Promise<void>((resolve) => {
    tellConfirmed = resolve;
  });
  const watched: Trainer = {
    ...trainer,
    confirms() {
      trainer.confirms();
      tellConfirmed();
    },
  };
  // What is under way when the browser dies has no end.
  const running = act.run(watched, mark).catch(() => undefined);
  const moment = chance.below(act.within);
  await (chance.below(3) === 0 ? Promise.race([confirmed, pause(10_000)]) : pause(moment));
  killBrowserOf(profile);
  await running;
}
