import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { findFaults, findOverflow } from '@/tests/browser/panel/find-faults';
import { LANGUAGES } from '@/utils/contract/text';
import { STUDIO_VIEWS } from './studio-views';

const THEMES = ['light', 'dark'] as const;

afterEach(() => {
  document.documentElement.style.fontSize = '';
});

for (const language of LANGUAGES) {
  for (const theme of THEMES) {
    describe(`axe finds nothing in ${language}, ${theme}`, () => {
      for (const [name, show] of Object.entries(STUDIO_VIEWS)) {
        it(name, async () => {
          await page.viewport(1280, 800);
          await show({ language, theme });
          expect(await findFaults()).toEqual([]);
        });
      }
    });
  }
}

describe('narrow and large', () => {
  for (const [name, show] of Object.entries(STUDIO_VIEWS)) {
    it(`${name} fits 640 px at 200 % text`, async () => {
      await page.viewport(640, 800);
      document.documentElement.style.fontSize = '200%';
      await show({ language: 'en', theme: 'light' });
      expect(findOverflow()).toEqual([]);
      expect(await findFaults()).toEqual([]);
    });
  }
});
