import type { KeyHandover } from '@/utils/contract/pack-file';
import { canonicalJson } from './canonical-json';
import { isSignedBy, type SigningKey, signText } from './keys';

const textOf = ({ key, replaces }: Pick<KeyHandover, 'key' | 'replaces'>) =>
  canonicalJson({ format: 'carecue-key-1', key, replaces });

/** The old key says that from now on the new one signs in its place. */
export async function handOver(old: SigningKey, key: string): Promise<KeyHandover> {
  const handover = { key, replaces: old.id };
  return { ...handover, signature: await signText(textOf(handover), old) };
}

/**
 * The keys that count, starting from the pinned ones: each that was handed over to, and none that was
 * replaced. A key hands over once – the first counts, so `handovers` begins with those of the pack in
 * force: whoever stole a replaced key cannot hand it over again. What no trusted key signed is passed
 * over.
 */
export async function trustedKeys(
  pinned: readonly string[],
  handovers: readonly KeyHandover[],
): Promise<ReadonlySet<string>> {
  const trusted = new Set(pinned);
  const replaced = new Set<string>();
  let open = [...handovers];
  for (let before = -1; before !== open.length; ) {
    before = open.length;
    const waiting: KeyHandover[] = [];
    for (const handover of open) {
      const { key, replaces, signature } = handover;
      if (replaced.has(replaces) || replaced.has(key)) continue;
      if (!trusted.has(replaces)) {
        waiting.push(handover);
      } else if (await isSignedBy(textOf(handover), signature, replaces)) {
        trusted.delete(replaces);
        replaced.add(replaces);
        trusted.add(key);
      }
    }
    open = waiting;
  }
  return trusted;
}
