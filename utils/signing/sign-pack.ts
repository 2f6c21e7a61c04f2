import type { KeyHandover, PackFile } from '@/utils/contract/pack-file';
import { canonicalJson } from './canonical-json';
import { isSignedBy, type SigningKey, signText } from './keys';

/** The pack signed: everything in it but the signature itself, who signed it included. */
export async function signPack(
  { signature: _before, ...pack }: PackFile,
  key: SigningKey,
  handovers: readonly KeyHandover[] = [],
): Promise<PackFile> {
  const named: PackFile = { ...pack, keyId: key.id };
  if (handovers.length > 0) named.handovers = [...handovers];
  return { ...named, signature: await signText(canonicalJson(named), key) };
}

/** Whether the key that the file names signed exactly this; a file without a signature is not signed. */
export async function isPackSigned(whole: Record<string, unknown>): Promise<boolean> {
  const { signature, ...signed } = whole;
  if (typeof signature !== 'string' || typeof whole.keyId !== 'string') return false;
  return isSignedBy(canonicalJson(signed), signature, whole.keyId);
}
