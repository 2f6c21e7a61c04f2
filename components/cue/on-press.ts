import { isGenuine } from './is-genuine';
import type { PlainSight } from './plain-sight';

export interface Pressable {
  root: ShadowRoot;
  sight: PlainSight;
  /** A person pressed what they may not have seen: nothing is done, and they should be told. */
  unsure(): void;
  signal: AbortSignal;
}

/** Calls `press` when a person presses a control that they could see before they did. */
export function onPress(
  control: HTMLButtonElement,
  press: () => void,
  { root, sight, unsure, signal }: Pressable,
): void {
  // What counts is what was there when the finger went down: afterwards a page may tidy up.
  let downOnSight = false;
  control.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted) downOnSight = sight.holds(control);
    },
    { signal },
  );
  control.addEventListener(
    'click',
    (event) => {
      event.stopPropagation();
      // By keyboard, or through a screen reader, there is no pointer that could be led astray.
      const byPointer = event instanceof PointerEvent && event.pointerId >= 0;
      const inSight = byPointer ? downOnSight : sight.holds(control);
      downOnSight = false;
      if (!event.isTrusted) return;
      if (inSight && isGenuine(event, control, root)) press();
      else unsure();
    },
    { signal },
  );
}
