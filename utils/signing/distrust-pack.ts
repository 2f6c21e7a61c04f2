import type { KeyHandover, PackFile } from '@/utils/contract/pack-file';
import { trustedKeys } from './key-chain';
import { isPackSigned } from './sign-pack';

/** Whose packs are trusted. */
export interface Trust {
  /** Keys of which one must have signed a pack; null: none is asked for. */
  pinnedKeys: readonly string[] | null;
  /** Of the pack in force: a key that it replaced is trusted no more. */
  handovers: readonly KeyHandover[];
}

/** Nobody's signature is asked for; one that is there must fit all the same. */
export const NOBODY_PINNED: Trust = { pinnedKeys: null, handovers: [] };

export interface Distrust {
  code: 'unsigned' | 'other-key' | 'altered';
  /** The key that signed, where it is another one. */
  about: string;
}

interface SignedFile {
  head: Pick<PackFile, 'signature' | 'keyId' | 'handovers'>;
  /** The whole file. */
  whole: Record<string, unknown>;
}

/** Null where the pack is from whom it must be, and as it was signed. */
export async function distrustPack(
  { head, whole }: SignedFile,
  { pinnedKeys, handovers: before }: Trust,
): Promise<Distrust | null> {
  const { signature, keyId, handovers = [] } = head;
  if (pinnedKeys) {
    if (!signature || !keyId) return { code: 'unsigned', about: '' };
    if (!(await trustedKeys(pinnedKeys, [...before, ...handovers])).has(keyId))
      return { code: 'other-key', about: keyId };
  }
  // Without a pinned key a signature still shows that nothing was altered on the way.
  const genuine = signature || keyId ? await isPackSigned(whole) : true;
  return genuine ? null : { code: 'altered', about: '' };
}
