import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CueView } from '@/utils/contract/cue';
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

const press = async (selector: string) => {
  if (cue.find(selector) instanceof HTMLButtonElement) await cue.steady(selector);
  await userEvent.click(cue.find(selector));
};
const pressByKey = async (selector: string) => {
  await cue.steady(selector);
  cue.find(selector).focus();
  await userEvent.keyboard('{Enter}');
};

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

  test('open panel, not now, and turn off', async () => {
    await press('.open-panel');
    await press('.not-now');
    await press('.turn-off');
    expect(cue.acts).toEqual([{ verb: 'open-panel' }, { verb: 'not-now' }, { verb: 'turn-off' }]);
  });

  test('an alert cannot be put aside', () => {
    cue.show(ALERT);
    expect(cue.find('.not-now').hidden).toBe(true);
    cue.show(VIEW);
    expect(cue.find('.not-now').hidden).toBe(false);
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
  for (let presses = 0; presses < 6; presses++) {
    await userEvent.keyboard('{Tab}');
    order.push(cue.root.activeElement?.className ?? '');
  }
  expect(order).toEqual([
    'icon move',
    'icon fold',
    'go insert',
    'open-panel',
    'quiet not-now',
    'quiet turn-off',
  ]);
  await pressByKey('.insert');
  expect(cue.acts).toEqual([{ verb: 'insert' }]);
});

test('folding by keyboard keeps the focus in the cue', async () => {
  await pressByKey('.fold');
  expect(cue.root.activeElement).toBe(cue.find('.pill'));
  await cue.steady('.pill');
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
    await cue.steady('.insert');
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff8';
    document.documentElement.append(cover);
    cue.find('.insert').focus();
    await userEvent.keyboard('{Enter}');
    cover.remove();
    expect(cue.acts).toEqual([]);
  });

  test('nothing happens while the page makes the cue invisible', async () => {
    await cue.steady('.insert');
    document.documentElement.style.opacity = '0';
    cue.find('.insert').focus();
    await userEvent.keyboard('{Enter}');
    document.documentElement.style.opacity = '';
    expect(cue.acts).toEqual([]);
  });

  test('what lets presses through covers all the same, and that is told', async () => {
    await cue.steady('.insert');
    const cover = document.createElement('div');
    cover.style.cssText =
      'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none';
    document.documentElement.append(cover);
    await expect.poll(() => cue.find('.insert').hasAttribute('data-steady')).toBe(false);
    await userEvent.click(cue.find('.insert'));
    expect(cue.acts).toEqual([]);
    expect(cue.find('.told').textContent).toBe(VIEW.labels.unseen);
    cover.remove();
    await press('.insert');
    expect(cue.acts).toEqual([{ verb: 'insert' }]);
  });

  test('pushed under the pointer, or just come there, nothing is pressed', async () => {
    await userEvent.click(cue.find('.insert'));
    await cue.steady('.insert');
    document.documentElement.style.transform = 'translate(40px, -20px)';
    await userEvent.click(cue.find('.insert'));
    document.documentElement.style.transform = '';
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

test('what is shown already is not put up again, so that the page is not laid out anew', () => {
  const changes = new MutationObserver(() => undefined);
  changes.observe(cue.root, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  cue.show(structuredClone(VIEW));
  expect(changes.takeRecords()).toEqual([]);
  cue.show(ALERT);
  expect(changes.takeRecords()).not.toEqual([]);
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

describe('where only the box of an internal note is open', () => {
  const NOTE: CueView = {
    ...VIEW,
    copies: true,
    labels: { ...VIEW.labels, insert: '只开着内部备注:复制' },
  };

  test('the button says so and copies the sentence; nothing is asked to be inserted', async () => {
    cue.show(NOTE);
    expect(cue.find('.insert').textContent).toBe('只开着内部备注:复制');
    const heard: string[] = [];
    const listen = ({ type }: Event) => heard.push(type);
    document.addEventListener('copy', listen, true);
    const box = document.createElement('textarea');
    document.body.append(box);
    box.focus();
    await press('.insert');
    document.removeEventListener('copy', listen, true);
    expect(cue.find('.told').textContent).toBe(VIEW.labels.copied);
    expect([cue.acts, heard, document.activeElement]).toEqual([[], [], box]);
    await userEvent.keyboard('{Control>}v{/Control}');
    expect(box.value).toBe(VIEW.sentence);
  });

  test('where the page keeps the clipboard to itself, that is told', async () => {
    cue.show(NOTE);
    const stop = (event: Event) => event.stopImmediatePropagation();
    window.addEventListener('copy', stop, true);
    await press('.insert');
    window.removeEventListener('copy', stop, true);
    expect(cue.find('.told').textContent).toBe(VIEW.labels.notCopied);
    expect(cue.find('.told').hasAttribute('data-failed')).toBe(true);
  });
});

describe('what was chosen before there was a reply box', () => {
  const WISH: CueView = { ...VIEW, wish: { words: '先打开手机,看到什么字?', isSentence: false } };
  const shown = (selector: string) => cue.find(selector).checkVisibility();

  test('is offered by one button, said to a screen reader, and what failed before is forgotten', () => {
    expect(shown('.wish')).toBe(false);
    cue.tellInsert(VIEW.key, { ok: false, reason: 'no-reply-box' });
    cue.show(WISH);
    expect(cue.find('.insert-wish').textContent).toBe('插入刚才选的: 先打开手机,看到什么字?');
    expect(cue.find('.spoken').textContent).toBe('插入刚才选的: 先打开手机,看到什么字?');
    expect(cue.find('.told').textContent).toBe('');
    expect(shown('.insert')).toBe(true);
    expect(cue.acts).toEqual([]);
  });

  test('is asked to be inserted when pressed, and the result is told', async () => {
    cue.show(WISH);
    await press('.insert-wish');
    expect(cue.acts).toEqual([{ verb: 'insert-wish' }]);
    await expect.poll(() => cue.find('.told').textContent).toBe(VIEW.labels.inserted);
    cue.show(VIEW);
    expect(shown('.wish')).toBe(false);
    expect(cue.find('.told').textContent).toBe(VIEW.labels.inserted);
  });

  test('can be sent away', async () => {
    cue.show(WISH);
    await press('.dismiss-wish');
    expect(cue.acts).toEqual([{ verb: 'dismiss-wish' }]);
  });

  test('goes without taking the focus from one who uses keys', async () => {
    cue.show(WISH);
    await pressByKey('.dismiss-wish');
    cue.show(VIEW);
    expect(cue.root.activeElement).toBe(cue.find('.insert'));
  });

  test('has the only button where it is the sentence that stands there', () => {
    cue.show({ ...WISH, wish: { words: VIEW.sentence, isSentence: true } });
    expect([shown('.insert-wish'), shown('.insert')]).toEqual([true, false]);
  });
});
