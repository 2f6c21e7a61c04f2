import { useEffect, useState } from 'react';
import type { CannotKeep } from '@/utils/contract/damage';

/** Tells at once why nothing can be kept, and whenever that changes; returns how to stop. */
type WatchCannotKeep = (tell: (why: CannotKeep | null) => void) => () => void;

/**
 * Why nothing can be kept for now; null: all is well. Once it is again, `mended` is called: what the
 * page shows was read without what is kept. Both must stay the same functions.
 */
export function useCannotKeep(watch: WatchCannotKeep, mended: () => void): CannotKeep | null {
  const [why, setWhy] = useState<CannotKeep | null>(null);
  useEffect(() => {
    let wasWrong = false;
    return watch((now) => {
      setWhy(now);
      if (wasWrong && !now) mended();
      wasWrong = now !== null;
    });
  }, [watch, mended]);
  return why;
}
