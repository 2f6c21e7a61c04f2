/** Milliseconds until a call that failed is made again; doubled with each failure in a row. */
const FIRST = 500;
const LONGEST = 30_000;

export interface BackOff {
  /** Resolves when it is time to try again. All who wait share one wait: they fail for one reason. */
  pause(): Promise<void>;
  /** There is a new reason to try: whoever waits goes on now. */
  hurry(): void;
  /** A call was answered, so the others will be, too. */
  succeeded(): void;
}

/** The signal ends a wait at once. */
export function createBackOff(signal: AbortSignal): BackOff {
  let next = FIRST;
  let pending: Promise<void> | null = null;
  let hurry = () => {};
  signal.addEventListener('abort', () => hurry());

  const wait = () =>
    new Promise<void>((resolve) => {
      const goOn = () => {
        clearTimeout(timer);
        pending = null;
        resolve();
      };
      const timer = setTimeout(goOn, next);
      next = Math.min(next * 2, LONGEST);
      hurry = goOn;
      if (signal.aborted) goOn();
    });

  return {
    pause: () => {
      pending ??= wait();
      return pending;
    },
    hurry: () => hurry(),
    succeeded: () => {
      next = FIRST;
      hurry();
    },
  };
}
