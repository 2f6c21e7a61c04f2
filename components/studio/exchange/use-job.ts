import { useCallback, useEffect, useRef, useState } from 'react';
import type { Run } from '@/utils/exchange/open-one-file';
import { type Finished, runInSlices } from '@/utils/exchange/slices';

class Stopped extends Error {}

/** Reading, checking, comparing and looking for what would break. */
const PARTS = 4;

/** Long work that tells how far it is and can be stopped; leaving the view stops it. */
export function useJob(parts = PARTS) {
  const [done, setDone] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  const stop = useCallback(() => running.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const work = useCallback(
    async <T>(job: (run: Run) => Promise<T>): Promise<Finished<T>> => {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      let part = 0;
      const run: Run = async (steps) => {
        const onProgress = (of: number) => setDone(Math.min((part + of) / parts, 0.99));
        const finished = await runInSlices(steps, { signal: mine.signal, onProgress });
        if (finished.stopped) throw new Stopped();
        part++;
        return finished.value;
      };
      setDone(0);
      try {
        const value = await job(run);
        // What was chosen last counts, even where the one before was ready first.
        return mine.signal.aborted ? { stopped: true } : { stopped: false, value };
      } catch (error) {
        if (error instanceof Stopped) return { stopped: true };
        throw error;
      } finally {
        if (running.current === mine) setDone(null);
      }
    },
    [parts],
  );

  return { done, work, stop };
}
