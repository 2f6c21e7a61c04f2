import type { Item } from '@/utils/contract/pack';
import type { PackFile } from '@/utils/contract/pack-file';
import type { Terms } from '@/utils/delivery/accept-pack';
import { LIMITS } from '@/utils/exchange/limits';
import { makePackFile, packFileText } from '@/utils/exchange/pack/write-pack-file';
import { makeKey } from '@/utils/signing/keys';
import { signPack } from '@/utils/signing/sign-pack';
import { ABOUT, bytesOf, type HostilePack } from './hostile-packs';

const STALE = new Set(['an older one', 'an expired one']);

/** Eight ways to pass off a pack as the company's, and what an agent's browser measures them by. */
export async function signatureAttacks(
  items: readonly Item[],
): Promise<{ genuine: Uint8Array; attacks: HostilePack[]; terms: Terms }> {
  const [key, other] = await Promise.all([makeKey(), makeKey()]);
  const make = async (about: Partial<PackFile> = {}, by = key) =>
    signPack(await makePackFile(items, { ...ABOUT, ...about }), by);
  const genuine = await make();
  const text = packFileText(genuine);
  const [first] = items;
  const wrong = { ...first, id: 5 } as unknown as Item;
  const middle = Math.floor(text.length / 2);
  const letter = text[middle] === 'x' ? 'y' : 'x';
  const attacks: [string, string][] = [
    ['one altered byte', `${text.slice(0, middle)}${letter}${text.slice(middle + 1)}`],
    ['another key', packFileText(await make({}, other))],
    ['an older one', packFileText(await make({ version: ABOUT.version - 2 }))],
    ['an expired one', packFileText(await make({ expiresAt: '2026-11-22T00:00:00.000Z' }))],
    ['a truncated one', text.slice(0, middle)],
    ['an oversized one', text.padEnd(LIMITS.fileBytes + 1, ' ')],
    [
      'the wrong schema, signed',
      packFileText(await signPack(await makePackFile([wrong], ABOUT), key)),
    ],
    ['unsigned', packFileText(await makePackFile(items, ABOUT))],
  ];
  return {
    genuine: bytesOf(text),
    attacks: attacks.map(([how, content]) => ({
      how,
      bytes: bytesOf(content),
      stale: STALE.has(how),
    })),
    terms: {
      pinnedKeys: [key.id],
      inForce: { version: ABOUT.version - 1, digest: '', handovers: [] },
      now: Date.parse('2026-11-23T05:00:00.000Z'),
    },
  };
}
