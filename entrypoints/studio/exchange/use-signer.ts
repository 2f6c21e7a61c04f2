import { useEffect, useState } from 'react';
import type { Signer } from '@/components/studio/exchange/exchange-tools';
import { useOwnKey } from '../use-own-key';
import { type KeyTrust, readKeyTrust } from './pack-trust';

/** What packs are signed with, for the version that is in force. */
export function useSigner(version: number) {
  const { own, readAgain } = useOwnKey();
  const [trust, setTrust] = useState<KeyTrust>({ trusted: true, inForce: null });
  useEffect(() => {
    if (own) void readKeyTrust(own).then(setTrust);
  }, [own]);
  // On another computer the key knows nothing of what it has signed, but the pack in force does.
  const lastVersion = Math.max(own?.lastVersion ?? 0, trust.inForce ?? 0);
  const next = Math.max(version, lastVersion + 1);
  const signer: Signer | null = own ? { lastVersion, next, trusted: trust.trusted } : null;
  return { signer, readAgain };
}
