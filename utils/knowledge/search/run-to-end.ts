import { nextTask } from '@/utils/next-task';

/** Does all the work of a generator at once. */
export function runToEnd<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds after which the page must have its turn. */
const SLICE = 8;

/**
 * Does the work of a generator in slices, so that the page answers in between. Null when `signal`
 * said to stop.
 */
export async function runInSlices<T>(
  work: Generator<unknown, T>,
  signal: AbortSignal,
): Promise<T | null> {
  while (!signal.aborted) {
    const until = performance.now() + SLICE;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await nextTask();
  }
  return null;
}
