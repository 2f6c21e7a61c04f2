import { useEffect, useRef, useState } from 'react';
import { type Moment, momentAt, type PacedSentence, sameMoment } from '@/utils/guidance/pace';

/** `rest`: it stands still, before it set out or after its end. */
export type GuideMoment = Moment | { at: 'rest' };

interface Run {
  /** `performance.now()` when the sentence would have begun. */
  begun: number;
  paced: PacedSentence;
}

/**
 * Runs through a sentence with one timer, from change to change. `sets out` by itself when it is
 * first on screen, if told so. At another speed the phrase underway begins again.
 */
export function usePaceGuide(paced: PacedSentence, setsOut: boolean) {
  const [moment, setMoment] = useState<GuideMoment>({ at: 'rest' });
  const run = useRef<Run | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const stop = () => {
    clearTimeout(timer.current);
    run.current = null;
    setMoment({ at: 'rest' });
  };
  const follow = () => {
    if (!run.current) return;
    const now = momentAt(run.current.paced, performance.now() - run.current.begun);
    if (now.at === 'over') return stop();
    setMoment(now);
    clearTimeout(timer.current);
    timer.current = setTimeout(follow, now.next);
  };
  const start = () => {
    run.current = { begun: performance.now(), paced };
    follow();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: it sets out once, and stops when it goes.
  useEffect(() => {
    if (setsOut) start();
    return () => clearTimeout(timer.current);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another speed moves it.
  useEffect(() => {
    if (!run.current || run.current.paced === paced) return;
    const time = performance.now() - run.current.begun;
    const begun = performance.now() - sameMoment(run.current.paced, time, paced);
    run.current = { begun, paced };
    follow();
  }, [paced]);

  return { moment, running: moment.at !== 'rest', start, stop };
}
