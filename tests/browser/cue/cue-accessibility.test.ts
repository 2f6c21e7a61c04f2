import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CueView } from '@/utils/contract/cue';
import { ALERT, arrive, type ShownCue, shownCue, VIEW } from './shown-cue';

let cue: ShownCue;

beforeEach(async () => {
  await page.viewport(1000, 700);
});
afterEach(() => cue.stop());

async function faults(): Promise<string[]> {
  // Outside the body axe cannot tell a colour's background, and what it cannot tell counts here.
  document.body.append(cue.host);
  arrive(cue);
  const { violations, incomplete } = await axe.run(cue.host, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return [...violations, ...incomplete].map(({ id, nodes }) =>
    [id, ...nodes.map(({ target, any }) => `${target} ${any[0]?.message ?? ''}`)].join(' | '),
  );
}

const CRISIS: CueView = { ...ALERT, urgency: 'crisis', heading: '可能有生命危险' };

const WISH: CueView = { ...VIEW, wish: { words: '先打开手机。'.repeat(6), isSentence: false } };

describe.each(['light', 'dark', 'contrast'] as const)('in the %s theme', (theme) => {
  test.each([
    ['care', VIEW],
    ['fraud', ALERT],
    ['crisis', CRISIS],
    ['what was chosen before', WISH],
    ['a note box alone', { ...VIEW, copies: true }],
  ])('axe finds nothing in a cue for %s', async (_, view) => {
    cue = shownCue({ ...view, theme });
    expect(await faults()).toEqual([]);
  });

  test('axe finds nothing in the pill and after an insert', async () => {
    cue = shownCue({ ...VIEW, theme });
    await cue.steady('.insert');
    await userEvent.click(cue.find('.insert'));
    await expect.poll(() => cue.find('.told').textContent).not.toBe('');
    expect(await faults()).toEqual([]);
    await cue.steady('.fold');
    await userEvent.click(cue.find('.fold'));
    expect(await faults()).toEqual([]);
  });
});

test('faults planted on purpose are found', async () => {
  cue = shownCue();
  cue.find('.fold').removeAttribute('aria-label');
  cue.find('.fold').removeAttribute('title');
  cue.find('.sentence').style.color = '#ddd';
  const found = await faults();
  expect(found.map((fault) => fault.split(' ')[0]).sort()).toEqual([
    'button-name',
    'color-contrast',
  ]);
});

test('every control is at least 24 px in both directions', () => {
  cue = shownCue(WISH);
  const sizes = [...cue.root.querySelectorAll('.card button')].map((control) => {
    const { width, height } = control.getBoundingClientRect();
    return Math.min(width, height);
  });
  expect(sizes).toHaveLength(8);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

test('the focused control is seen', async () => {
  cue = shownCue();
  await userEvent.keyboard('{Tab}');
  const focused = cue.root.activeElement;
  expect(focused && getComputedStyle(focused).outlineStyle).toBe('solid');
});

test('says its language, and that of the customer’s words', () => {
  cue = shownCue({ ...VIEW, language: 'en', customerLanguage: 'zh-Hans' });
  expect(cue.find('.cue').lang).toBe('en');
  expect(cue.find('.sentence').lang).toBe('zh-Hans');
  expect(cue.find('q').lang).toBe('zh-Hans');
});

test('is a region named by its heading, and tells a new heading to a screen reader', () => {
  cue = shownCue();
  expect(cue.find('.cue').getAttribute('role')).toBe('region');
  expect(cue.find('.cue').getAttribute('aria-label')).toBe(VIEW.heading);
  cue.show(ALERT);
  expect(cue.find('.spoken').textContent).toBe(ALERT.heading);
});
