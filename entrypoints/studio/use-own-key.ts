import { useCallback, useEffect, useState } from 'react';
import { keys } from '@/utils/storage/delivery';
import type { OwnKey } from '@/utils/storage/key-store';

/** The trainers' key, null where there is none, and how it is read again; undefined until it was. */
export function useOwnKey(): { own: OwnKey | null | undefined; readAgain(): Promise<void> } {
  const [own, setOwn] = useState<OwnKey | null>();
  const readAgain = useCallback(async () => {
    const read = await keys.read();
    setOwn(read.ok ? read.key : null);
  }, []);
  useEffect(() => void readAgain(), [readAgain]);
  return { own, readAgain };
}
