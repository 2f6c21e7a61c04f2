import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LANGUAGES } from '@/utils/contract/text';
import { t } from '@/utils/i18n/t';
import { renderPanel } from './render-panel';
import { fraudState, inView } from './sample-state';

beforeEach(() => page.viewport(360, 640));
afterEach(() => {
  document.documentElement.style.fontSize = '';
});

const rectOf = (selector: string) =>
  document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();

for (const language of LANGUAGES) {
  it(`${language}: at 200 % text the head is one line, and leaves with the page`, async () => {
    document.documentElement.style.fontSize = '200%';
    await renderPanel({ settings: { language }, desk: inView(fraudState()) });
    expect(rectOf('header').height).toBeLessThan(640 / 8);
    // The keyboard scrolls what holds the focus.
    document.querySelector('main')?.focus();
    await userEvent.keyboard('{End}');
    await expect.poll(() => rectOf('header').bottom).toBeLessThanOrEqual(0);
    expect(rectOf('search').bottom).toBeLessThanOrEqual(640);
  });
}

it('what was read is then told under "More"', async () => {
  const status = () => page.getByText(t('zh-Hans', 'header.read', { count: 3, adapter: '' })).all();
  await renderPanel();
  const shown = () => status().filter((line) => line.element().checkVisibility()).length;
  expect(shown()).toBe(1);
  document.documentElement.style.fontSize = '200%';
  await expect.poll(shown).toBe(0);
  await userEvent.keyboard('.');
  await expect.poll(shown).toBe(1);
});
