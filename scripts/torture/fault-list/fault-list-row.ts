import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TEST_BUILD } from '../../build-extension';
import { startTorture, type TortureAgent } from '../agent';
import type { Part, PartResult, Row } from '../row';
import { removedUnderDesk, updatedUnderDesks } from './extension-changes';
import type { Fault, FaultSurroundings } from './fault';
import { noRoom } from './no-room';
import { blockedUpgrade, newerDatabase } from './other-versions';
import { clockAhead, clockBehind, incognito, offline } from './surroundings';

/** In this order; the first alone belongs to the short run. */
const FAULTS: readonly Fault[] = [
  updatedUnderDesks,
  removedUnderDesk,
  newerDatabase,
  blockedUpgrade,
  noRoom,
  clockAhead,
  clockBehind,
  offline,
  incognito,
];

/** The faults that need no chance: each in a browser of its own, with the extension as it is built. */
export const faultListRow: Row = {
  name: 'faults',
  title:
    'fault list: update, removal, newer or blocked database, no room, clock, offline, incognito',
  goal: 'each is borne, and the panel says what to do',
  trials: { full: FAULTS.length, short: 1 },
  part: 1,
  run,
};

async function run({ from, count }: Part): Promise<PartResult> {
  const broken: string[] = [];
  for (const fault of FAULTS.slice(from, from + count)) {
    const folder = mkdtempSync(join(tmpdir(), 'carecue-fault-'));
    const agents: TortureAgent[] = [];
    const start: FaultSurroundings['start'] = async (wish) => {
      const agent = await startTorture({ extension: folder, locale: 'en-US', ...wish });
      agents.push(agent);
      return agent;
    };
    try {
      cpSync(TEST_BUILD, folder, { recursive: true });
      const found = await fault.run({ folder, start });
      broken.push(...found.map((what) => `${fault.title}: ${what}`));
    } finally {
      // Some have been left already.
      for (const agent of agents) await agent.leave().catch(() => undefined);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }
  return { broken };
}
