import type { Item } from '@/utils/contract/pack';
import { makePackFile, packFileText } from '@/utils/exchange/pack/write-pack-file';
import type { Chance } from '../chance';
import { faultsOfBytes } from './byte-faults';
import { faultsOfItems } from './item-faults';

/** A pack that nobody may take, and what is wrong with it. */
export interface HostilePack {
  how: string;
  bytes: Uint8Array;
  /** Genuine, only not of today: a trainer may bring it in, and is told. */
  stale?: boolean;
}

export const ABOUT = { name: 'Ours', version: 7, publishedAt: '2026-11-23T04:00:00.000Z' };
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A pack of these items with one fault, its checksums right wherever they can be. */
export async function hostilePack(items: readonly Item[], chance: Chance): Promise<HostilePack> {
  if (chance.next() < 0.75) {
    const fault = chance.pick(faultsOfItems);
    const copy = structuredClone(items) as Item[];
    const detail = fault.spoil(copy, chance);
    const text = packFileText(await makePackFile(copy, ABOUT));
    return { how: `${fault.name} ${detail}`.trim(), bytes: bytesOf(fault.write?.(text) ?? text) };
  }
  const text = packFileText(await makePackFile(items, ABOUT));
  const fault = chance.pick(faultsOfBytes);
  return { how: fault.name, bytes: fault.spoil(text, chance) };
}
