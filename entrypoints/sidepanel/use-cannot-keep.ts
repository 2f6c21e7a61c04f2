import { useEffect, useState } from 'react';
import type { CannotKeep } from '@/utils/contract/damage';
import { watchCannotKeep } from '@/utils/storage/cannot-keep';
import { ownDatabase } from '@/utils/storage/own-database';

/**
 * Why nothing can be kept for now; null: all is well. Once it is again, `mended` is called: what the
 * panel shows was read without what is kept.
 */
export function useCannotKeep(mended: () => void): CannotKeep | null {
  const [why, setWhy] = useState<CannotKeep | null>(null);
  useEffect(() => {
    let wasWrong = false;
    return watchCannotKeep(ownDatabase, (now) => {
      setWhy(now);
      if (wasWrong && !now) mended();
      wasWrong = now !== null;
    });
  }, [mended]);
  return why;
}
