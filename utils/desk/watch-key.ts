/** Looking at the key may take this share of the time at most, and never comes after the next frame. */
const DUTY = 1 / 25;
const LONGEST_REST = 12;

/**
 * Looks at the key with every change, since what is shown for another conversation is wrong at
 * once; a page that changes all the time is looked at a little later.
 */
export function createKeyWatch(look: () => boolean, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let restUntil = 0;
  const forget = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    timer = undefined;
    frame = 0;
  };
  signal.addEventListener('abort', forget);

  /** What `look` said, which is whether there was another key; false while it rests. */
  return function lookAtKey(): boolean {
    const rest = restUntil - performance.now();
    if (rest <= 0) return lookNow();
    timer ??= setTimeout(lookNow, rest);
    // What is drawn next must be right; a page in the background draws nothing.
    frame ||= requestAnimationFrame(lookNow);
    return false;
  };

  function lookNow(): boolean {
    forget();
    const start = performance.now();
    const another = look();
    const now = performance.now();
    restUntil = now + Math.min((now - start) / DUTY, LONGEST_REST);
    return another;
  }
}
