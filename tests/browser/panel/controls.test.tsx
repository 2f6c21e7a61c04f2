import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderPanel } from './render-panel';
import { passwordFree } from './sample-content';
import { GLANCES } from './views';

/** The goal at 360 × 640: so many things to press at first sight, header and search box included. */
const MOST = 8;

/** What can be pressed or typed into now. Tiles and results are one: Tab stops at them once. */
function controlsInSight(): string[] {
  const all = document.querySelectorAll(
    'button, summary, input, select, textarea, a[href], [role="listbox"]',
  );
  return [...all]
    .filter((control) => control.checkVisibility())
    .map((control) => control.textContent || control.outerHTML.slice(0, 60));
}

beforeEach(() => page.viewport(360, 640));
afterEach(() => {
  document.documentElement.style.fontSize = '';
});

describe('at first sight', () => {
  for (const [name, show] of Object.entries(GLANCES)) {
    it(`${name}: at most ${MOST} controls, one alert, one sentence or step`, async () => {
      await show({ language: 'zh-Hans', theme: 'light' });
      expect(controlsInSight().length, controlsInSight().join('\n')).toBeLessThanOrEqual(MOST);
      expect(document.querySelectorAll('[role="alert"]').length).toBeLessThanOrEqual(1);
      expect(document.querySelectorAll('.text-say[lang], .text-step').length).toBeLessThanOrEqual(
        1,
      );
    });

    it(`${name}: no step of a gated script unless it is the one that is open`, async () => {
      await show({ language: 'zh-Hans', theme: 'light' });
      const shown = passwordFree.steps.filter((step) =>
        document.body.textContent?.includes(step.say['zh-Hans']),
      );
      expect(shown.length).toBeLessThanOrEqual(
        /step|read in a call|failed once|drawn/.test(name) ? 1 : 0,
      );
    });
  }
});

it('the count counts: with "More" there is more', async () => {
  await renderPanel();
  const before = controlsInSight().length;
  await userEvent.keyboard('.');
  await expect.poll(() => controlsInSight().length).toBeGreaterThan(Math.max(before, MOST));
});
