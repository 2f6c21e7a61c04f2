import type { PackOrigin, Refusal } from '@/utils/contract/delivery';
import { announceContent } from '@/utils/storage/content-changes';
import { packs } from '@/utils/storage/delivery';
import { loadPolicy } from '@/utils/storage/policy';
import { acceptPack, type Terms } from './accept-pack';

export type Taken = 'taken' | 'unchanged' | Refusal;

const NOT_KEPT: Refusal = { code: 'not-kept', about: '' };

/**
 * Checks a pack and puts it in force, in place of the default one and under what trainers changed
 * here. Whatever keeps it from that leaves everything as it was.
 */
export async function takePack(
  bytes: Uint8Array,
  from: Pick<PackOrigin, 'url' | 'etag'>,
): Promise<Taken> {
  const [read, { policy }] = await Promise.all([packs.read(), loadPolicy()]);
  if (!read.ok) return NOT_KEPT;
  const { kept } = read;
  const now = Date.now();
  // Where rows were lost, the same pack is welcome once more, and still no older one.
  const inForce: Terms['inForce'] = !kept
    ? null
    : kept.pack
      ? kept.head
      : { ...kept.head, digest: '', version: kept.head.version - 1 };
  const accepted = await acceptPack(bytes, { pinnedKeys: policy.pinnedKeys ?? null, inForce, now });
  if (!accepted.ok) return accepted.refusal;
  const origin = { ...from, acceptedAt: now };
  if (!accepted.pack) {
    if (from.url) await packs.renew(from);
    return 'unchanged';
  }
  const written = await packs.keep(accepted.pack, origin, kept?.head.digest ?? null);
  if (!written.ok || !written.kept) return NOT_KEPT;
  await announceContent(written.changed);
  return 'taken';
}
