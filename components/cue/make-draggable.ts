import type { CuePosition } from '@/utils/contract/cue';

const STEP = 12;
const BIG_STEP = 60;
/** Pixels until a press counts as a drag and no longer as a click. */
const SLACK = 4;
const ARROWS: Record<string, [right: number, bottom: number]> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

export interface Draggable {
  handles: readonly HTMLElement[];
  /** Takes the arrow keys. */
  keyHandle: HTMLElement;
  position(): CuePosition;
  /** Moves the cue; called for each step. */
  moveTo(position: CuePosition): void;
  /** Called once when the person lets go. */
  moved(): void;
  signal: AbortSignal;
}

/** Moves the cue by pointer and by arrow keys (Shift: further). Only a person's own events count. */
export function makeDraggable({ handles, keyHandle, position, moveTo, moved, signal }: Draggable) {
  for (const handle of handles) {
    handle.addEventListener('pointerdown', (event) => drag(handle, event), { signal });
  }

  function drag(handle: HTMLElement, down: PointerEvent) {
    const target = down.target as Element;
    const other = target.closest('button');
    if (!down.isTrusted || down.button !== 0) return;
    if (other && other !== handle && other !== keyHandle) return;
    const from = position();
    // A fast pointer leaves the handle, or enters a frame, before the first move is heard.
    handle.setPointerCapture(down.pointerId);
    const end = new AbortController();
    const during = { signal: AbortSignal.any([signal, end.signal]) };
    let far = false;
    handle.addEventListener(
      'pointermove',
      (move) => {
        if (!move.isTrusted || move.pointerId !== down.pointerId) return;
        const [x, y] = [move.clientX - down.clientX, move.clientY - down.clientY];
        if (!far && Math.hypot(x, y) < SLACK) return;
        far = true;
        moveTo({ right: from.right - x, bottom: from.bottom - y });
      },
      during,
    );
    const finish = () => {
      end.abort();
      if (!far) return;
      const swallow = (event: Event) => event.stopImmediatePropagation();
      handle.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => handle.removeEventListener('click', swallow, { capture: true }), 0);
      moved();
    };
    handle.addEventListener('pointerup', finish, during);
    handle.addEventListener('pointercancel', finish, during);
  }

  let movedByKey = false;
  keyHandle.addEventListener(
    'keydown',
    (event) => {
      const arrow = ARROWS[event.key];
      if (!arrow || !event.isTrusted) return;
      event.preventDefault();
      const step = event.shiftKey ? BIG_STEP : STEP;
      const { right, bottom } = position();
      moveTo({ right: right + arrow[0] * step, bottom: bottom + arrow[1] * step });
      movedByKey = true;
    },
    { signal },
  );
  const letGo = () => {
    if (movedByKey) moved();
    movedByKey = false;
  };
  keyHandle.addEventListener('keyup', letGo, { signal });
  keyHandle.addEventListener('blur', letGo, { signal });
}
