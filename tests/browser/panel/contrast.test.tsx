import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { LANGUAGES } from '@/utils/contract/text';
import { findFaults, findOverflow } from './find-faults';
import { renderPanel } from './render-panel';
import { inView, progressAt, sampleState } from './sample-state';
import { VIEWS } from './views';

const emulate = (name: string, value: string) =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name, value }] });

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { features: [] }));

/** Words fainter than 7:1. */
async function findFaint(): Promise<string[]> {
  const { violations } = await axe.run(document, { runOnly: ['color-contrast-enhanced'] });
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 160)));
}

describe('the theme of high contrast', () => {
  for (const language of LANGUAGES) {
    for (const [name, show] of Object.entries(VIEWS)) {
      it(`${name}, ${language}: no fault, and no word fainter than 7:1`, async () => {
        await page.viewport(360, 640);
        await show({ language, theme: 'contrast' });
        expect(await findFaults()).toEqual([]);
        expect(await findFaint()).toEqual([]);
      });
    }
  }

  it('comes by itself where the system wants more contrast, unless a theme was chosen', async () => {
    await emulate('prefers-contrast', 'more');
    await renderPanel({ settings: { theme: 'system' } });
    const paper = () => getComputedStyle(document.documentElement).backgroundColor;
    expect(paper()).toBe('rgb(0, 0, 0)');
    document.documentElement.dataset.theme = 'light';
    expect(paper()).toBe('rgb(251, 248, 244)');
  });
});

describe('forced colours', () => {
  it('leave buttons their edges, and what is chosen or filled told apart', async () => {
    await emulate('forced-colors', 'active');
    await renderPanel({ desk: inView(sampleState({ progress: progressAt(1) })) });
    const look = (element: Element) => {
      const { borderTopStyle, borderTopWidth, backgroundColor } = getComputedStyle(element);
      return { edge: borderTopStyle !== 'none' && borderTopWidth !== '0px', backgroundColor };
    };
    const buttons = [...document.querySelectorAll('main button')].map(look);
    expect(buttons.length).toBeGreaterThan(2);
    expect(buttons.every(({ edge }) => edge)).toBe(true);
    const filled = document.querySelector('main button.forced-filled');
    const plain = document.querySelector('main button:not(.forced-filled)');
    if (!filled || !plain) throw new Error('Both kinds of button should be there.');
    expect(look(filled).backgroundColor).not.toBe(look(plain).backgroundColor);
    const dots = [...document.querySelectorAll('.h-1\\.5')].map(look);
    expect(new Set(dots.map(({ backgroundColor }) => backgroundColor)).size).toBe(2);
  });
});

describe('a panel made wide', () => {
  it.each([900, 1400])('keeps its lines readable at %i px', async (width) => {
    await page.viewport(width, 700);
    await renderPanel();
    expect(findOverflow()).toEqual([]);
    const widest = [...document.querySelectorAll('main > *')].map(
      (element) => element.getBoundingClientRect().width,
    );
    // 44 rem: lines beyond that are hard to follow.
    expect(Math.max(...widest)).toBeLessThanOrEqual(705);
    expect(await findFaults()).toEqual([]);
  });
});

it('nothing moves where the system wants no motion', async () => {
  await emulate('prefers-reduced-motion', 'reduce');
  await renderPanel({ desk: inView(sampleState({ channel: 'call', progress: progressAt(1) })) });
  const moves = [...document.querySelectorAll('body *')].filter((element) => {
    const { animationName, transitionDuration } = getComputedStyle(element);
    return animationName !== 'none' || transitionDuration !== '0s';
  });
  expect(moves).toEqual([]);
});
