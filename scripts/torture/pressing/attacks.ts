import type { Page } from 'playwright-core';

/** What an attack may use: where the control is that it wants pressed, and a person who falls for it. */
export interface Bait {
  page: Page;
  /** Middle of the control, in px of the viewport, before anything was done to it. */
  at: { x: number; y: number };
  /** Where the control is now; null where it is no longer. */
  find(): Promise<{ x: number; y: number } | null>;
  /** The person clicks there. */
  click(at: { x: number; y: number }): Promise<void>;
  /** The person clicks where the control is now, if it still is anywhere on the screen. */
  clickIt(): Promise<void>;
  /** An insert that the panel asks for; true where it is told to stand in the reply box. */
  insert(text: string): Promise<boolean>;
}

/** One way to have a control pressed that nobody meant to press; the page is loaded anew after it. */
export interface Attack {
  title: string;
  /** Words where it came to something other than an act of the cue. */
  go(bait: Bait): Promise<string | null>;
}

const CHOSEN = '您慢慢说\uff0c我在听\u3002';

/** Something over the whole page, as wide as the page can make it; what it is, is told by `style`. */
const cover = (page: Page, tag: string, style: string) =>
  page.evaluate(
    ({ tag, style }) => {
      const cover = document.createElement(tag);
      cover.setAttribute('popover', 'manual');
      for (const part of `position:fixed;inset:0;width:100vw;height:100vh;margin:0;padding:0;border:0;${style}`.split(
        ';',
      )) {
        const [name = '', value = ''] = part.split(':');
        cover.style.setProperty(name, value);
      }
      document.documentElement.append(cover);
      return cover;
    },
    { tag, style },
  );

/** The page's own look, changed at its root: the cue's own rules cannot be. */
const onRoot = (page: Page, property: string, value: string) =>
  page.evaluate(
    ({ property, value }) => {
      document.documentElement.style.setProperty(property, value, 'important');
      const host = document.querySelector<HTMLElement>('carecue-cue');
      host?.style.setProperty(property, value, 'important');
      // Animations stand above rules, unless those are important.
      host?.animate([{ [property]: value }, { [property]: value }], 1e9);
    },
    { property, value },
  );

export const ATTACKS: readonly Attack[] = [
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
  {
    title: 'a cover that lets presses through',
    async go({ page, clickIt }) {
      await cover(
        page,
        'div',
        'pointer-events:none;background:#fff;z-index:2147483647;display:block',
      );
      await clickIt();
      return null;
    },
  },
  {
    title: 'opacity 0',
    async go({ page, clickIt }) {
      await onRoot(page, 'opacity', '0.01');
      await clickIt();
      return null;
    },
  },
  {
    title: 'transformed away, shrunk, or stretched',
    async go({ page, clickIt, at }) {
      await onRoot(page, 'transform-origin', `${at.x}px ${at.y}px`);
      await onRoot(page, 'transform', 'scale(0.15)');
      await clickIt();
      return null;
    },
  },
  {
    title: 'clipped to the control alone, its words cut off',
    async go({ page, at, clickIt }) {
      await onRoot(page, 'clip-path', `circle(3px at ${at.x}px ${at.y}px)`);
      await clickIt();
      return null;
    },
  },
  {
    title: 'moved under the pointer just before it is pressed',
    async go({ page, at, click }) {
      await page.mouse.move(at.x - 200, at.y - 150);
      await page.evaluate(() => {
        document.documentElement.style.transform = 'translate(-200px, -150px)';
      });
      await click({ x: at.x - 200, y: at.y - 150 });
      return null;
    },
  },
  {
    title: 'a cover taken away by the press itself, and a transparent frame over all',
    async go({ page, at, click }) {
      await cover(page, 'iframe', 'opacity:0.01;z-index:2147483647;display:block');
      await click(at);
      await page.evaluate(() => {
        for (const frame of document.querySelectorAll('iframe')) frame.remove();
        const bait = document.createElement('div');
        bait.style.cssText =
          'position:fixed;inset:0;background:#fff;pointer-events:none;z-index:2147483647';
        document.documentElement.append(bait);
        window.addEventListener('pointerdown', () => bait.remove(), true);
      });
      await click(at);
      return null;
    },
  },
  {
    title: 'a dialog or popover above it in the top layer',
    async go({ page, clickIt }) {
      await cover(page, 'div', 'pointer-events:none;background:#fff');
      await page.evaluate(() => document.querySelector<HTMLElement>('[popover]')?.showPopover());
      await clickIt();
      await cover(page, 'dialog', 'background:#fff;opacity:0.02;max-width:none;max-height:none');
      await page.evaluate(() => {
        const dialog = document.querySelector('dialog');
        dialog?.removeAttribute('popover');
        dialog?.showModal();
      });
      await clickIt();
      return null;
    },
  },
  {
    title: 'the cursor hidden, another drawn, the pointer locked',
    async go({ page, at, click }) {
      await onRoot(page, 'cursor', 'none');
      await page.mouse.click(600, 300);
      await page.evaluate(async () => {
        const drawn = document.createElement('div');
        drawn.style.cssText =
          'position:fixed;left:50%;top:40%;width:20px;height:20px;background:#000;pointer-events:none';
        document.documentElement.append(drawn);
        await document.body.requestPointerLock();
      });
      await click(at);
      return null;
    },
  },
  {
    title: 'the focus taken while the person types, then Enter',
    async go({ page }) {
      await page.evaluate(() => {
        const host = document.querySelector<HTMLElement>('carecue-cue');
        const before = document.createElement('button');
        document.documentElement.insertBefore(before, host);
        host?.setAttribute('tabindex', '0');
        const steal = () => {
          before.focus();
          host?.focus();
        };
        window.addEventListener('keydown', steal, true);
        window.addEventListener('keyup', steal, true);
        steal();
      });
      for (const key of ['a', 'Enter', ' ', 'Enter']) await page.keyboard.press(key);
      return null;
    },
  },
  {
    title: 'pastes, drops and inputs made up where inserts go, and while one goes there',
    async go({ page, insert }) {
      await page.evaluate(() => {
        const carried = new DataTransfer();
        carried.setData('text/plain', 'smuggled');
        const host = document.querySelector('carecue-cue');
        const box = document.querySelector('textarea.answer-text');
        const how = { bubbles: true, composed: true, cancelable: true };
        for (const target of [host, box, document])
          for (const event of [
            new ClipboardEvent('paste', { ...how, clipboardData: carried }),
            new DragEvent('drop', { ...how, dataTransfer: carried }),
            new InputEvent('beforeinput', {
              ...how,
              inputType: 'insertFromPaste',
              data: 'smuggled',
            }),
            new InputEvent('input', { ...how, inputType: 'insertFromPaste', data: 'smuggled' }),
            new CustomEvent('carecue', { ...how, detail: { verb: 'insert', text: 'smuggled' } }),
          ])
            target?.dispatchEvent(event);
        for (const type of ['insertText', 'insertIntoReply', 'actOnCue'])
          window.postMessage({ type, data: { text: 'smuggled', act: { verb: 'insert' } } }, '*');
      });
      const before = await page.inputValue('textarea.answer-text');
      if (before) return `written: ${before}`;
      await page.evaluate(() => {
        const smuggle = ({ isTrusted, target }: Event) => {
          const carried = new DataTransfer();
          carried.setData('text/plain', 'smuggled');
          const how = { bubbles: true, cancelable: true, clipboardData: carried };
          if (isTrusted) target?.dispatchEvent(new ClipboardEvent('paste', how));
        };
        for (const type of ['beforeinput', 'input', 'paste', 'focus'])
          window.addEventListener(type, smuggle, true);
      });
      const told = await insert(CHOSEN);
      const stands = await page.inputValue('textarea.answer-text');
      await page.fill('textarea.answer-text', '');
      return told !== (stands === CHOSEN) || stands.includes('smuggled')
        ? `stands: ${stands}`
        : null;
    },
  },
];
