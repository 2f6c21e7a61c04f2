import type { PackTrust } from '@/components/studio/exchange/exchange-tools';
import { trustedKeys } from '@/utils/signing/key-chain';
import { packs } from '@/utils/storage/delivery';
import type { OwnKey } from '@/utils/storage/key-store';
import { loadPolicy } from '@/utils/storage/policy';

/** The keys that the company pinned, and the pack that was taken in this browser. */
export async function readPackTrust(): Promise<PackTrust> {
  const [{ policy }, read] = await Promise.all([loadPolicy(), packs.head()]);
  const head = read.ok ? read.head : null;
  return {
    pinnedKeys: policy.pinnedKeys ?? null,
    handovers: head?.handovers ?? [],
    inForce: head?.version ?? null,
  };
}

/** Whether agents' browsers will take what this key signs. */
export async function isTrusted({ id, handovers }: OwnKey): Promise<boolean> {
  const { pinnedKeys, handovers: before } = await readPackTrust();
  return !pinnedKeys || (await trustedKeys(pinnedKeys, [...before, ...handovers])).has(id);
}
