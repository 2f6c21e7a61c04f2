/** Looking at the key may take this share of the time at most, and not come after the next frame. */
const DUTY = 1 / 200;
const LONGEST_REST = 12;

/**
 * Looks at the key with every change, since what is shown for another conversation is wrong at
 * once; a page that changes all the time is looked at a little later.
 */
export function createKeyWatch(look: () => boolean, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;
  signal.addEventListener('abort', () => clearTimeout(timer));

  /** What `look` said, which is whether there was another key; false while it rests. */
  return function lookAtKey(): boolean {
    const start = performance.now();
    if (start < restUntil) {
      timer ??= setTimeout(lookAtKey, restUntil - start);
      return false;
    }
    clearTimeout(timer);
    timer = undefined;
    const another = look();
    const now = performance.now();
    restUntil = now + Math.min((now - start) / DUTY, LONGEST_REST);
    return another;
  };
}
