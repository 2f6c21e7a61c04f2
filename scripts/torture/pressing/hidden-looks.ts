import type { Attack } from './attack';
import { cover, onRoot } from './change-page';

/** The cue made to look like something else, or like nothing. */
export const HIDDEN_LOOKS: readonly Attack[] = [
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
];
