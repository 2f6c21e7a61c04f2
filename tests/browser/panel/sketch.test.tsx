import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { fitLabel } from '@/components/panel/script/fit-label';
import { renderPanel } from './render-panel';
import { inView, progressAt, sampleState } from './sample-state';

const SMALLEST = 12;

afterEach(() => {
  document.documentElement.style.fontSize = '';
});

describe('the drawn screen', () => {
  it.each(['100%', '200%'])('can be read at 360 px and %s text', async (size) => {
    await page.viewport(360, 640);
    document.documentElement.style.fontSize = size;
    const progress = progressAt(1, { script: 'transit-code', variant: 'wechat' });
    await renderPanel({ desk: inView(sampleState({ progress })) });
    await expect.poll(() => document.querySelectorAll('figure text').length).toBeGreaterThan(0);
    for (const label of document.querySelectorAll<SVGTextElement>('figure text')) {
      const scale = label.getScreenCTM()?.a ?? 0;
      const pixels = Number.parseFloat(getComputedStyle(label).fontSize) * scale;
      expect(pixels, label.textContent ?? '').toBeGreaterThanOrEqual(SMALLEST - 0.01);
    }
  });

  it('takes two lines rather than letters that are too small', () => {
    expect(fitLabel('To pay by phone: see over', 72, 14)).toMatchObject({
      lines: ['To pay by', 'phone: see over'],
    });
    expect(fitLabel('关闭服务', 76, 16)).toEqual({ lines: ['关闭服务'], size: 9 });
  });
});
