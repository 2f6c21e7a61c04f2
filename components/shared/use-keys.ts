import { useEffect, useRef } from 'react';

/** By `KeyboardEvent.key` in lower case: `y`, `arrowright`, `1`. */
export type KeyMap = Record<string, (() => void) | undefined>;

const TYPES_TEXT =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]:not([contenteditable="false"])';
/** Choices take letters for themselves as little as buttons do, but the arrow keys are theirs. */
const CHOICE = 'input[type="radio"]';
/** Space and Enter press what has the focus. */
const PRESSED = 'button, summary, a[href], input[type="checkbox"], [role="button"]';

/** True when a bare key belongs to what has the focus, or to an input method, and not to us. */
function isSpokenFor(event: KeyboardEvent): boolean {
  // 229 is what browsers report for a key that an input method has taken.
  if (event.isComposing || event.keyCode === 229) return true;
  if (event.defaultPrevented || event.repeat) return true;
  if (event.ctrlKey || event.altKey || event.metaKey) return true;
  if (!(event.target instanceof Element)) return false;
  const presses = event.key === ' ' || event.key === 'Enter';
  if (event.target.closest(CHOICE)) return presses || event.key.startsWith('Arrow');
  if (presses && event.target.closest(PRESSED)) return true;
  return event.target.closest(TYPES_TEXT) !== null;
}

/**
 * Bare keys, alive only while this page has the focus. Nothing fires while text is typed or
 * composed. Cards that are on screen together must not share a key: pass an empty map to be silent.
 */
export function useKeys(keys: KeyMap): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const abort = new AbortController();
    const onKeyDown = (event: KeyboardEvent) => {
      if (isSpokenFor(event)) return;
      const act = current.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKeyDown, { signal: abort.signal });
    return () => abort.abort();
  }, []);
}
