import { elementAt, scrollUnder } from './page-hit';
import type { Way } from './walk-page';

export interface PersonListener {
  document: Document;
  host: HTMLElement;
  root: ShadowRoot;
  bar: HTMLElement;
  signal: AbortSignal;
  aimAt(element: Element | null): unknown;
  take(element: Element): unknown;
  /** Takes what is framed. */
  takeAim(): unknown;
  move(way: Way): void;
  back(): void;
  cancel(): void;
  /** A button of the bar, by its `data-act`. */
  act(name: string): void;
  /** One of the numbered choices, from 0. */
  choose(index: number): void;
}

const SWALLOWED = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'dragstart',
  'pointermove',
  'mousemove',
] as const;
const ARROWS: Record<string, Way> = {
  ArrowUp: 'out',
  ArrowDown: 'in',
  ArrowRight: 'next',
  ArrowLeft: 'before',
};

/**
 * Hears the person before the desk does, and lets the desk hear nothing. Only what the browser says
 * a person did counts; what the page's own scripts dispatch goes its way.
 */
export function listenToPerson(options: PersonListener): void {
  const { document, host, root, signal } = options;
  const view = document.defaultView;
  const listen = { capture: true, passive: false, signal };

  const swallow = (event: Event) => {
    if (!event.isTrusted) return false;
    event.stopImmediatePropagation();
    event.preventDefault();
    return true;
  };
  /** What of the picker lies at the point; null where the page shows through or covers us. */
  const ownAt = (x: number, y: number) =>
    document.elementFromPoint(x, y) === host ? root.elementFromPoint(x, y) : null;
  const inBar = (element: Element | null) => element !== null && options.bar.contains(element);

  for (const type of SWALLOWED) {
    view?.addEventListener(
      type,
      (event) => {
        if (!swallow(event) || !('clientX' in event)) return;
        if (event.type === 'click') click(event);
        if (event.type === 'pointermove') point(event);
      },
      listen,
    );
  }
  view?.addEventListener('wheel', wheel, listen);
  view?.addEventListener('keydown', keyDown, listen);
  for (const type of ['keyup', 'keypress'] as const) view?.addEventListener(type, swallow, listen);

  function click({ clientX: x, clientY: y }: MouseEvent) {
    const own = ownAt(x, y);
    if (!own) return;
    if (!inBar(own)) {
      const element = elementAt(document, x, y, host);
      if (element) options.take(element);
      return;
    }
    const pressed = own.closest<HTMLElement>('[data-act]');
    if (pressed?.dataset.act) options.act(pressed.dataset.act);
  }

  function point({ clientX: x, clientY: y }: MouseEvent) {
    const own = ownAt(x, y);
    options.aimAt(own && !inBar(own) ? elementAt(document, x, y, host) : null);
  }

  function wheel(event: WheelEvent) {
    if (event.ctrlKey || !event.isTrusted || inBar(ownAt(event.clientX, event.clientY))) return;
    swallow(event);
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const under = elementAt(document, event.clientX, event.clientY, host);
    scrollUnder(under, event.deltaX * lines, event.deltaY * lines);
  }

  /** What has the focus in the bar is pressed; with nothing there, what is framed is taken. */
  const press = () => {
    const act = root.activeElement?.getAttribute('data-act');
    if (act) options.act(act);
    else options.takeAim();
  };
  const onKey: Record<string, (shift: boolean) => unknown> = {
    Tab: (shift) => goToNextButton(shift),
    Escape: () => options.cancel(),
    Backspace: () => options.back(),
    Enter: press,
    ' ': press,
  };

  function keyDown(event: KeyboardEvent) {
    // The browser's own commands stay.
    if (event.ctrlKey || event.metaKey || event.altKey || /^F\d/.test(event.key)) return;
    if (!swallow(event)) return;
    const { key, shiftKey } = event;
    const arrow = ARROWS[key];
    if (arrow) options.move(arrow);
    else if (/^[1-9]$/.test(key)) options.choose(Number(key) - 1);
    else onKey[key]?.(shiftKey);
  }

  /** The focus stays in the bar: the desk must not hear of it. */
  function goToNextButton(backwards: boolean) {
    const all = [...options.bar.querySelectorAll<HTMLElement>('button')].filter((button) =>
      button.checkVisibility(),
    );
    const at = all.indexOf(root.activeElement as HTMLElement);
    const next = backwards ? (at <= 0 ? all.length : at) - 1 : (at + 1) % all.length;
    all[next]?.focus({ preventScroll: true });
  }
}
