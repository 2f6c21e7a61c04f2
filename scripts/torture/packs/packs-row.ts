import { acceptPack, type Terms } from '@/utils/delivery/accept-pack';
import type { Run } from '@/utils/exchange/open-one-file';
import { planFiles } from '@/utils/exchange/plan-files';
import { runAtOnce } from '@/utils/exchange/slices';
import { chanceOf } from '../chance';
import type { Part, PartResult, Row } from '../row';
import { type HostilePack, hostilePack } from './hostile-packs';
import { signatureAttacks } from './signature-attacks';
import { someItems } from './some-items';

const MOST_MS = 2_000;
const ATTACKS = 8;
const UNPINNED: Terms = { pinnedKeys: null, inForce: null, now: Date.now() };
const run: Run = async (steps) => runAtOnce(steps);

/** The first eight trials are the attacks on the signature; the others are packs by chance. */
export const packsRow: Row = {
  name: 'packs',
  title: 'hostile packs, taken by the agent and imported by the trainer',
  goal: '500 + 8 attacks on the signature: each refused within 2 s',
  trials: { full: 500 + ATTACKS, short: 24 + ATTACKS },
  part: 127,
  run: tryPacks,
};

async function tryPacks({ seed, from, count }: Part): Promise<PartResult> {
  const items = someItems();
  const { genuine, attacks, terms } = await signatureAttacks(items);
  const broken: string[] = [];
  let longest = 0;
  const welcome = await acceptPack(genuine, terms);
  if (!welcome.ok) broken.push(`a genuine pack was refused: ${welcome.refusal.code}`);
  if (!(await isImported(genuine, terms))) broken.push('a genuine pack could not be imported');
  for (let number = from; number < from + count; number++) {
    const attack = attacks[number];
    const pack = attack ?? (await hostilePack(items, chanceOf(seed, number)));
    const started = process.cpuUsage();
    const accepted = await acceptPack(pack.bytes, attack ? terms : UNPINNED);
    if (accepted.ok) broken.push(`trial ${number}, ${pack.how}: taken`);
    longest = Math.max(longest, workSince(started));
    if (!pack.stale)
      longest = Math.max(longest, await tryImport(pack, number, attack ? terms : UNPINNED));
  }
  if (longest > MOST_MS) broken.push(`one took ${Math.round(longest)} ms`);
  return { broken, measured: `longest ${Math.round(longest)} ms` };

  async function isImported(bytes: Uint8Array, { pinnedKeys }: Terms): Promise<boolean> {
    const file = { path: 'pack.json', size: bytes.length, read: async () => bytes };
    return (await planFiles([file], items, false, { pinnedKeys, handovers: [] }, run)).ok;
  }

  async function tryImport({ how, bytes }: HostilePack, number: number, by: Terms) {
    const started = process.cpuUsage();
    if (await isImported(bytes, by)) broken.push(`trial ${number}, ${how}: imported`);
    return workSince(started);
  }
}

/** Milliseconds of the processor's time: how busy the machine is beside that says nothing of a pack. */
function workSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
