import { setTimeout as pause } from 'node:timers/promises';
import { killBackground } from '../../setup/kill-background';
import { startTorture } from '../agent';
import { chanceOf } from '../chance';
import type { Part, PartResult, Row } from '../row';
import { owe, owed, wordOf } from './owed';

const AT_ONCE = 5;

/** The background killed while reminders are being written. */
export const workerRow: Row = {
  name: 'worker',
  title: 'background killed mid-write',
  goal: '0 torn, 0 acknowledged lost',
  trials: { full: 200, short: 5 },
  part: 50,
  run,
};

async function run({ seed, from, count }: Part): Promise<PartResult> {
  const agent = await startTorture();
  const broken: string[] = [];
  const acknowledged: string[] = [];
  let unanswered = 0;
  try {
    await agent.openDesk();
    for (let number = from; number < from + count; number++) {
      const chance = chanceOf(seed, number);
      const write = async (at: number) => {
        const words = wordOf(number * (AT_ONCE + 1) + at);
        // A background that is killed may leave a question without an answer for ever.
        const kept = await Promise.race([owe(agent, words), pause(3_000, null)]).catch(() => null);
        if (kept) acknowledged.push(words);
        else unanswered += 1;
      };
      // One that has only just begun to start writes nothing yet: mostly it is awake.
      if (chance.below(4) > 0) await write(AT_ONCE);
      const writing = Array.from({ length: AT_ONCE }, (_, at) => write(at));
      await pause(chance.below(25));
      await killBackground(agent.inside);
      await Promise.all(writing);
    }
    const kept = await owed(agent.inside);
    for (const words of acknowledged) if (!kept.has(words)) broken.push(`lost: ${words}`);
    if (acknowledged.length === 0) broken.push('nothing was acknowledged at all');
  } finally {
    await agent.leave();
  }
  return { broken, measured: `${acknowledged.length} acknowledged, ${unanswered} cut off` };
}
