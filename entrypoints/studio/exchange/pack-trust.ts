import type { PackTrust } from '@/components/studio/exchange/exchange-tools';
import { trustedKeys } from '@/utils/signing/key-chain';
import { keys, packs } from '@/utils/storage/delivery';
import type { OwnKey } from '@/utils/storage/key-store';
import { loadPolicy } from '@/utils/storage/policy';

/** The keys that the company pinned, the one in this browser, and the pack that was taken in it. */
export async function readPackTrust(): Promise<PackTrust> {
  const [{ policy }, read, own] = await Promise.all([loadPolicy(), packs.head(), keys.read()]);
  const head = read.ok ? read.head : null;
  return {
    pinnedKeys: policy.pinnedKeys ?? null,
    handovers: head?.handovers ?? [],
    ownKey: own.ok ? (own.key?.id ?? null) : null,
    inForce: head?.version ?? null,
  };
}

export interface KeyTrust extends Pick<PackTrust, 'inForce'> {
  /** Whether agents' browsers will take what this key signs. */
  trusted: boolean;
}

/** What the company and the pack in force mean for this key. */
export async function readKeyTrust({ id, handovers }: OwnKey): Promise<KeyTrust> {
  const { pinnedKeys, handovers: before, inForce } = await readPackTrust();
  const trusted = !pinnedKeys || (await trustedKeys(pinnedKeys, [...before, ...handovers])).has(id);
  return { trusted, inForce };
}
