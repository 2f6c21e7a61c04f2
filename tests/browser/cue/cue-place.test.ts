import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ALERT, type ShownCue, shownCue, VIEW } from './shown-cue';

const BOX = { left: 200, top: 560, right: 760, bottom: 680 };
let cue: ShownCue;

beforeEach(async () => {
  await page.viewport(1000, 700);
  cue = shownCue(VIEW, { keepFree: BOX });
});
afterEach(() => {
  cue.stop();
  document.body.replaceChildren();
});

const area = () => cue.find('.card').getBoundingClientRect();

test('stands above the reply box, in line with its right edge', () => {
  expect(area().bottom).toBeLessThanOrEqual(BOX.top);
  expect(Math.round(area().right)).toBe(BOX.right);
});

test('leaves the newest message readable where there is another free place', () => {
  cue.stop();
  const newest = { left: 200, top: 480, right: 760, bottom: 550 };
  cue = shownCue(VIEW, { keepFree: BOX, newest });
  const { left, top, bottom } = area();
  expect(left >= newest.right || top >= newest.bottom || bottom <= newest.top).toBe(true);
  expect(left >= BOX.right || bottom <= BOX.top).toBe(true);
});

test('beside a narrow conversation it stands at the edge, on none of the words', async () => {
  await page.viewport(1050, 720);
  cue.stop();
  const box = { left: 240, top: 580, right: 720, bottom: 680 };
  const newest = { left: 240, top: 400, right: 640, bottom: 450 };
  cue = shownCue(VIEW, { keepFree: box, newest });
  expect(area().left).toBeGreaterThanOrEqual(newest.right);
  expect(area().bottom).toBeLessThanOrEqual(box.top);
});

test('a place kept from before is used, unless it would cover the reply box', () => {
  cue.show(null);
  cue.show({ ...VIEW, position: { right: 30, bottom: 300 } });
  expect([Math.round(area().right), Math.round(area().bottom)]).toEqual([970, 400]);
  cue.show(null);
  cue.show({ ...VIEW, position: { right: 300, bottom: 40 } });
  expect(area().bottom).toBeLessThanOrEqual(BOX.top);
});

test('new words do not move it: its lower right corner stays', () => {
  const { right, bottom } = area();
  cue.show({ ...ALERT, sentence: ALERT.sentence.repeat(4) });
  expect([area().right, area().bottom]).toEqual([right, bottom]);
});

test('what is told after an insert moves no button', async () => {
  const { top } = cue.find('.insert').getBoundingClientRect();
  await cue.steady('.insert');
  await userEvent.click(cue.find('.insert'));
  await expect.poll(() => cue.find('.told').textContent).not.toBe('');
  expect(cue.find('.insert').getBoundingClientRect().top).toBe(top);
});

test('the arrow keys move it, Shift further, and the new place is reported once', async () => {
  const { right, bottom } = area();
  cue.find('.move').focus();
  await userEvent.keyboard('{ArrowLeft}{Shift>}{ArrowUp}{/Shift}');
  expect([right - area().right, bottom - area().bottom]).toEqual([12, 60]);
  expect(cue.acts.at(-1)).toEqual({ verb: 'move', position: { right: 252, bottom: 212 } });
});

test('the pointer drags it by its head', async () => {
  const { right, bottom } = area();
  await userEvent.dragAndDrop(cue.find('.heading'), document.documentElement, {
    sourcePosition: { x: 10, y: 8 },
    targetPosition: { x: 300, y: 200 },
  });
  expect(area().right).not.toBe(right);
  expect(area().bottom).not.toBe(bottom);
  expect(cue.acts.map(({ verb }) => verb)).toEqual(['move']);
});

test('never leaves the viewport, whatever the window does', async () => {
  cue.show(null);
  cue.show({ ...VIEW, position: { right: 5000, bottom: 5000 } });
  expect(area().left).toBeGreaterThanOrEqual(0);
  expect(area().top).toBeGreaterThanOrEqual(0);
  await page.viewport(320, 480);
  await expect.poll(() => area().left).toBeGreaterThanOrEqual(0);
  expect(area().right).toBeLessThanOrEqual(320);
  expect(area().top).toBeGreaterThanOrEqual(0);
});

test('the page does not shift when it comes, grows and goes', () => {
  const text = document.createElement('p');
  text.textContent = 'desk';
  document.body.append(text);
  cue.show(null);
  const state = () =>
    JSON.stringify([
      text.getBoundingClientRect(),
      document.documentElement.scrollHeight,
      document.documentElement.scrollWidth,
    ]);
  const before = state();
  cue.show(VIEW);
  cue.show(ALERT);
  expect(state()).toBe(before);
  cue.show(null);
  expect(state()).toBe(before);
});
