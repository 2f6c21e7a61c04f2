/** How long a control must have stood in plain sight before a press on it counts, in ms. */
const STOOD = 400;
/** How often it is looked at, in ms. */
const LOOK = 100;

/** How much of a control must be on the screen: a card can be longer than its window. */
const PART = 0.6;

/** Not in every browser yet: https://w3c.github.io/IntersectionObserver/v2/ (2026-11-23). */
type WithVisibility = IntersectionObserverInit & { trackVisibility: boolean };
type Seen = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * Knows since when each control can be seen, and where. A page cannot press our buttons; but it could
 * cover one with what lets presses through, make it transparent, cut or shrink it, or push it under a
 * pointer that is about to press. So what a person presses must have been there to be read.
 */
export interface PlainSight {
  /** True where a press on the control, made now, is meant for what can be seen there. */
  holds(control: Element): boolean;
  /** Something else stands there from now on: it has to be read first. */
  beginAnew(): void;
  /** The person moved it. */
  moved(): void;
  /** There is nothing to look at until something begins anew. */
  rest(): void;
}

/** `cue` is what moves; a control that has stood long enough is marked with `data-steady`. */
export function watchPlainSight(
  cue: HTMLElement,
  controls: readonly HTMLElement[],
  signal: AbortSignal,
): PlainSight {
  const seenSince = new Map<Element, number>();
  let place = '';
  let stillSince = Infinity;

  const view = cue.ownerDocument.defaultView ?? window;
  const observer = new view.IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio, isVisible } of entries as Seen[]) {
        // A browser that cannot tell says nothing of it; `isGenuine` asks what can be asked there.
        if (intersectionRatio < PART || isVisible === false) seenSince.delete(target);
        else if (!seenSince.has(target)) seenSince.set(target, performance.now());
      }
    },
    { trackVisibility: true, delay: LOOK, threshold: [0, PART] } as WithVisibility,
  );

  // The root alone stands above us, and the observer does not see what is cut out of it.
  const isCut = () => {
    const { clipPath, maskImage } = getComputedStyle(cue.ownerDocument.documentElement);
    return ![clipPath, maskImage].every((value) => !value || value === 'none');
  };
  // Its right and lower edges hold it; words that come and go change its height alone.
  const placeNow = () => {
    const { left, right, bottom } = cue.getBoundingClientRect();
    return cue.isConnected && !isCut() ? [left, right, bottom].map(Math.round).join() : '';
  };
  const look = () => {
    const now = placeNow();
    if (now !== place || now === '') stillSince = performance.now();
    place = now;
  };
  const hasStood = (control: Element) => {
    const since = Math.max(seenSince.get(control) ?? Infinity, stillSince);
    return performance.now() - since >= STOOD;
  };
  let timer: ReturnType<typeof setInterval> | undefined;
  const rest = () => {
    observer.disconnect();
    seenSince.clear();
    clearInterval(timer);
    timer = undefined;
  };
  signal.addEventListener('abort', rest);

  return {
    holds(control) {
      look();
      return hasStood(control);
    },
    beginAnew() {
      place = '';
      for (const control of controls) control.removeAttribute('data-steady');
      if (timer !== undefined) return;
      for (const control of controls) observer.observe(control);
      timer = setInterval(() => {
        look();
        for (const control of controls) control.toggleAttribute('data-steady', hasStood(control));
      }, LOOK);
    },
    moved: () => {
      place = placeNow();
    },
    rest,
  };
}
