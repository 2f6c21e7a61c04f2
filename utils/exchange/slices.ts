import { nextTask } from '@/utils/next-task';

/** Long work in steps: yields how much of it is done (0 to 1), returns what came of it. */
export type Steps<T> = Generator<number, T, void>;

/** A frame is 16 ms; a key pressed in between is answered at once. */
const SLICE_MS = 12;

export type Finished<T> = { stopped: false; value: T } | { stopped: true };

/** Runs work without stopping, for commands and tests. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs work in slices, so that the page stays alive; `signal` ends it with nothing done. */
export async function runInSlices<T>(
  steps: Steps<T>,
  options: { signal?: AbortSignal; onProgress?: (done: number) => void } = {},
): Promise<Finished<T>> {
  const { signal, onProgress } = options;
  let since = performance.now();
  for (;;) {
    if (signal?.aborted) return { stopped: true };
    const step = steps.next();
    if (step.done) return { stopped: false, value: step.value };
    if (performance.now() - since < SLICE_MS) continue;
    onProgress?.(step.value);
    await nextTask();
    since = performance.now();
  }
}
