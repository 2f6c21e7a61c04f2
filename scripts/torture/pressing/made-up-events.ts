import type { Attack } from './attack';

/** Events that the page makes itself. */
export const MADE_UP_EVENTS: readonly Attack[] = [
  {
    title: 'events made up on the cue',
    async go({ page, at }) {
      await page.evaluate(({ x, y }) => {
        const host = document.querySelector<HTMLElement>('carecue-cue');
        const where = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
        for (const target of [host, document.elementFromPoint(x, y), document, window]) {
          for (const type of ['pointerdown', 'pointerup', 'click'])
            target?.dispatchEvent(new PointerEvent(type, { ...where, pointerId: 1, detail: 1 }));
          for (const type of ['mousedown', 'mouseup', 'click', 'dblclick'])
            target?.dispatchEvent(new MouseEvent(type, where));
          for (const type of ['keydown', 'keypress', 'keyup'])
            for (const key of ['Enter', ' ', 'Escape', 'ArrowUp'])
              target?.dispatchEvent(new KeyboardEvent(type, { ...where, key, code: key }));
        }
        host?.click();
        host?.focus();
      }, at);
      return null;
    },
  },
  {
    title: 'events made up inside its shadow root',
    async go({ page, at, click }) {
      await page.evaluate(() => {
        const press = (one: unknown) => {
          if (!(one instanceof Element) || one.closest('#desk')) return;
          one.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
          if (one instanceof HTMLElement) one.click();
        };
        const reach = (event: Event) => {
          const host = document.querySelector('carecue-cue');
          const selected = window.getSelection()?.anchorNode;
          for (const target of [host?.shadowRoot, selected, ...event.composedPath()]) {
            press(target);
            if (target instanceof DocumentFragment) target.querySelectorAll('*').forEach(press);
          }
        };
        for (const type of ['pointermove', 'mouseover', 'pointerdown'])
          window.addEventListener(type, reach, true);
      });
      await page.mouse.move(at.x - 5, at.y);
      // Beside the words of the cue, so that the page hears of a person's own press on it.
      await click({ x: at.x, y: at.y - 60 });
      return null;
    },
  },
];
