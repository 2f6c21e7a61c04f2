import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ALERT, type ShownCue, shownCue, VIEW } from './shown-cue';

let cue: ShownCue;

beforeEach(async () => {
  await page.viewport(1000, 700);
  cue = shownCue();
});
afterEach(() => {
  cue.stop();
  document.body.replaceChildren();
});

const press = (selector: string) => userEvent.click(cue.find(selector));

describe('a person presses', () => {
  test('insert: it is reported, and the result is told in words', async () => {
    await press('.insert');
    expect(cue.acts).toEqual([{ verb: 'insert' }]);
    await expect.poll(() => cue.find('.told').textContent).toBe(VIEW.labels.inserted);
  });

  test('insert by a key of the browser: what came of it is told, for this conversation alone', () => {
    cue.tellInsert('another', { ok: true });
    expect(cue.find('.told').textContent).toBe('');
    cue.tellInsert(VIEW.key, { ok: false, reason: 'no-reply-box' });
    expect(cue.find('.told').textContent).toBe(VIEW.labels.notInserted);
    cue.tellInsert(VIEW.key, { ok: false, reason: 'note-box' });
    expect(cue.find('.told').textContent).toBe(VIEW.labels.noteBox);
  });

  test('insert where it fails: the failure is told', async () => {
    cue.stop();
    cue = shownCue(VIEW, { result: { ok: false, reason: 'no-reply-box' } });
    await press('.insert');
    await expect.poll(() => cue.find('.told').textContent).toBe(VIEW.labels.notInserted);
  });

  test('open panel, and turn off', async () => {
    await press('.open-panel');
    await press('.turn-off');
    expect(cue.acts).toEqual([{ verb: 'open-panel' }, { verb: 'turn-off' }]);
  });

  test('fold, then the pill', async () => {
    await press('.fold');
    expect(cue.find('.card').hidden).toBe(true);
    await press('.pill');
    expect(cue.find('.card').hidden).toBe(false);
    expect(cue.acts).toEqual([{ verb: 'fold' }, { verb: 'unfold' }]);
  });
});

test('every act can be reached and done by keyboard, in the order of the eye', async () => {
  const order: string[] = [];
  for (let presses = 0; presses < 5; presses++) {
    await userEvent.keyboard('{Tab}');
    order.push(cue.root.activeElement?.className ?? '');
  }
  expect(order).toEqual(['icon move', 'icon fold', 'go insert', 'open-panel', 'quiet turn-off']);
  cue.find('.insert').focus();
  await userEvent.keyboard('{Enter}');
  expect(cue.acts).toEqual([{ verb: 'insert' }]);
});

test('folding by keyboard keeps the focus in the cue', async () => {
  cue.find('.fold').focus();
  await userEvent.keyboard('{Enter}');
  expect(cue.root.activeElement).toBe(cue.find('.pill'));
  await userEvent.keyboard('{Enter}');
  expect(cue.root.activeElement).toBe(cue.find('.fold'));
});

test('what is pressed in the cue is no shortcut of the desk', async () => {
  const heard: string[] = [];
  const listen = (event: KeyboardEvent) => heard.push(event.key);
  document.addEventListener('keydown', listen);
  cue.find('.insert').focus();
  await userEvent.keyboard('r{Enter}');
  document.removeEventListener('keydown', listen);
  expect(heard).toEqual([]);
});

describe('the page cannot act for the person', () => {
  test('a click made by a script does nothing', () => {
    cue.find('.insert').click();
    cue.find('.turn-off').dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(cue.acts).toEqual([]);
  });

  test('a key made by a script does not move the cue', () => {
    cue.find('.move').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp' }));
    cue.find('.move').dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowUp' }));
    expect(cue.acts).toEqual([]);
  });

  test('nothing happens while something lies over the cue', async () => {
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff8';
    document.documentElement.append(cover);
    cue.find('.insert').focus();
    await userEvent.keyboard('{Enter}');
    cover.remove();
    expect(cue.acts).toEqual([]);
  });

  test('nothing happens while the page makes the cue invisible', async () => {
    document.documentElement.style.opacity = '0';
    cue.find('.insert').focus();
    await userEvent.keyboard('{Enter}');
    document.documentElement.style.opacity = '';
    expect(cue.acts).toEqual([]);
  });

  test('its styles do not reach the host', () => {
    const style = document.createElement('style');
    style.textContent =
      'html{font-size:40px} carecue-cue{display:none!important;opacity:0!important}';
    document.body.append(style);
    expect(cue.find('.insert').checkVisibility({ opacityProperty: true })).toBe(true);
    expect(getComputedStyle(cue.find('.sentence')).fontSize).toBe('17px');
  });

  test('taken out, the cue comes back three times and then stays away', async () => {
    for (let tries = 0; tries < 3; tries++) {
      cue.host.remove();
      await vi.waitFor(() => expect(cue.host.isConnected).toBe(true));
    }
    cue.host.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(cue.host.isConnected).toBe(false);
  });
});

test('the focus stays in the reply box when the cue comes, changes and is clicked', async () => {
  const box = document.createElement('textarea');
  document.body.append(box);
  box.focus();
  cue.show(ALERT);
  await press('.heading');
  await press('.insert');
  expect(document.activeElement).toBe(box);
});

describe('folding', () => {
  test('a desk where the cue is folded shows the pill', () => {
    cue.show(null);
    cue.show({ ...VIEW, folded: true });
    expect(cue.find('.card').hidden).toBe(true);
    expect(cue.find('.pill').textContent).toBe('慢一点');
  });

  test('an alert opens a folded cue', async () => {
    await press('.fold');
    cue.show({ ...ALERT, folded: true });
    expect(cue.find('.card').hidden).toBe(false);
  });
});

test('goes when there is nothing to show, and leaves nothing when it ends', () => {
  cue.show(null);
  expect(document.querySelector('carecue-cue')).toBeNull();
  cue.show(VIEW);
  cue.stop();
  expect(document.querySelector('carecue-cue')).toBeNull();
});
