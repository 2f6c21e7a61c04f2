import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { LANGUAGES } from '@/utils/contract/text';
import { findFaults, findOverflow } from './find-faults';
import { renderPanel } from './render-panel';
import { VIEWS } from './views';

const THEMES = ['light', 'dark'] as const;

afterEach(() => {
  document.documentElement.style.fontSize = '';
});

for (const language of LANGUAGES) {
  for (const theme of THEMES) {
    describe(`axe finds nothing in ${language}, ${theme}`, () => {
      for (const [name, show] of Object.entries(VIEWS)) {
        it(name, async () => {
          await page.viewport(360, 640);
          await show({ language, theme });
          expect(await findFaults()).toEqual([]);
        });
      }
    });
  }
}

describe('narrow and large', () => {
  for (const [name, show] of Object.entries(VIEWS)) {
    it(`${name} fits 320 px at 200 % text`, async () => {
      await page.viewport(320, 640);
      document.documentElement.style.fontSize = '200%';
      await show({ language: 'en', theme: 'light' });
      expect(findOverflow()).toEqual([]);
      expect(await findFaults()).toEqual([]);
    });
  }
});

describe('axe itself', () => {
  it('finds faults that are planted', async () => {
    await renderPanel();
    const button = document.createElement('button');
    const image = document.createElement('img');
    const faint = document.createElement('p');
    faint.textContent = 'faint';
    faint.style.color = '#ccc';
    faint.style.background = '#fff';
    document.querySelector('main')?.append(button, image, faint);
    const rules = (await findFaults()).map((fault) => fault.split(':')[0]);
    expect(rules).toEqual(expect.arrayContaining(['button-name', 'image-alt', 'color-contrast']));
  });

  it('and so does the check for what reaches beyond the edge', async () => {
    await renderPanel();
    const wide = document.createElement('p');
    wide.style.width = '2000px';
    document.querySelector('main')?.append(wide);
    expect(findOverflow()).not.toEqual([]);
  });
});
