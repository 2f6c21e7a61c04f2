import { useLayoutEffect, useRef } from 'react';
import { type KeyMap, type KeyPlace, usableKeys, useKeyBoard } from './key-board';

const TYPES_TEXT =
  'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]:not([contenteditable="false"])';
/** Choices take letters for themselves as little as buttons do, but the arrow keys are theirs. */
const CHOICE = 'input[type="radio"]';
/** Space and Enter press what has the focus. */
const PRESSED = 'button, summary, a[href], input[type="checkbox"], [role="button"]';

/** What the key is called in a `KeyMap`; null when it is not ours to act on. */
function nameOf(event: KeyboardEvent): string | null {
  // 229 is what browsers report for a key that an input method has taken.
  if (event.isComposing || event.keyCode === 229) return null;
  if (event.defaultPrevented || event.altKey) return null;
  // Under a dialog everything is silent.
  if (document.querySelector('dialog:modal')) return null;
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) return event.shiftKey ? null : `control+${key}`;
  return event.repeat || isSpokenFor(event) ? null : key;
}

/** True when a bare key belongs to what has the focus, and not to us. */
function isSpokenFor(event: KeyboardEvent): boolean {
  if (!(event.target instanceof Element)) return false;
  const presses = event.key === ' ' || event.key === 'Enter';
  if (event.target.closest(CHOICE)) return presses || event.key.startsWith('Arrow');
  if (presses && event.target.closest(PRESSED)) return true;
  return event.target.closest(TYPES_TEXT) !== null;
}

/**
 * Keys, alive only while this page has the focus, each with the words that the key map shows.
 * Nothing fires while text is typed or composed, and bare keys only where the agent wants them.
 * Cards that are on screen together must not share a key: pass an empty map to be silent.
 */
export function useKeys(keys: KeyMap, place: KeyPlace = 'view'): void {
  const { bare, held } = useKeyBoard();
  const current = useRef<KeyMap>({});
  // Before the screen is seen: a key that stands on it must act at once, however busy the machine is.
  useLayoutEffect(() => {
    current.current = usableKeys(keys, bare);
  });
  useLayoutEffect(() => {
    const abort = new AbortController();
    const mine = { place, keys: () => current.current };
    const onKeyDown = (event: KeyboardEvent) => {
      const name = nameOf(event);
      const act = name === null ? undefined : current.current[name];
      if (!act) return;
      event.preventDefault();
      act.run();
    };
    held.add(mine);
    document.addEventListener('keydown', onKeyDown, { signal: abort.signal });
    return () => {
      abort.abort();
      held.delete(mine);
    };
  }, [held, place]);
}
