import type { Attack } from './attack';
import { cover, onRoot } from './change-page';

/** The person’s own press or key led elsewhere. */
export const MOVED_AIM: readonly Attack[] = [
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
];
