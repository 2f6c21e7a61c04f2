import { useEffect, useState } from 'react';
import type { Signer } from '@/components/studio/exchange/exchange-tools';
import { useOwnKey } from '../use-own-key';
import { isTrusted } from './pack-trust';

/** What packs are signed with, for the version that is in force. */
export function useSigner(version: number) {
  const { own, readAgain } = useOwnKey();
  const [trusted, setTrusted] = useState(true);
  useEffect(() => {
    if (own) void isTrusted(own).then(setTrusted);
  }, [own]);
  const next = Math.max(version, (own?.lastVersion ?? 0) + 1);
  const signer: Signer | null = own ? { lastVersion: own.lastVersion, next, trusted } : null;
  return { signer, readAgain };
}
