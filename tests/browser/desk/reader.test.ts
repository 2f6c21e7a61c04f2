import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  type Background,
  type ReaderHandlers,
  startReader,
} from '@/entrypoints/reader.content/start-reader';
import type { ConversationUpdate } from '@/utils/contract/conversation';
import { deskPageOf } from '@/utils/desk/desk-page';
import { VIEW } from '../cue/shown-cue';
import { practiceAdapter, practicePage } from './practice-page';
import { messagesAfter } from './watched';

let desk: ReturnType<typeof practicePage>;
let updates: ConversationUpdate[];
let answers: { resend: boolean }[];
let background: Background;
let stop: AbortController;
let reader: ReaderHandlers;
let alive: boolean;

beforeEach(async () => {
  desk = practicePage();
  updates = [];
  answers = [];
  alive = true;
  background = {
    startReading: async () => ({ adapters: [practiceAdapter] }),
    reportConversation: async (update) => {
      updates.push(update);
      return answers.shift() ?? { resend: false };
    },
    actOnCue: async () => null,
    askEditor: async () => null,
    bringGenericReader: async () => false,
    reportDraft: async () => {},
  };
  start();
  await vi.waitFor(() => expect(updates).toHaveLength(1));
});
afterEach(() => {
  stop.abort();
  desk.remove();
  vi.useRealTimers();
});

function start() {
  stop = new AbortController();
  reader = startReader({
    page: desk.page,
    background,
    alive: () => alive,
    stop,
    cueMode: 'open',
  });
}

const cueOnPage = () => desk.document.querySelector('carecue-cue');
const KEY = 'zh-older-payment';
const writeAsCustomer = (text: string) => {
  const box = desk.document.querySelector('.try-text');
  const button = desk.document.querySelector<HTMLElement>('.try button');
  if (box) box.textContent = text;
  button?.click();
};

test('shows the cue above the reply box, outside what the desk owns', () => {
  reader.showCue({ ...VIEW, key: KEY });
  const cue = cueOnPage();
  const card = cue?.shadowRoot?.querySelector('.card')?.getBoundingClientRect();
  const box = desk.document.querySelector('.answer-text')?.getBoundingClientRect();
  expect(cue?.parentElement).toBe(desk.document.documentElement);
  expect(card?.bottom).toBeLessThanOrEqual(box?.top ?? 0);
});

test('a switch takes the cue away before anything else runs', async () => {
  reader.showCue({ ...VIEW, key: KEY });
  desk.open('zh-ordinary-points');
  await Promise.resolve();
  expect(cueOnPage()).toBeNull();
});

test('a cue made for another conversation is not shown', () => {
  reader.showCue({ ...VIEW, key: 'zh-new-parent' });
  expect(cueOnPage()).toBeNull();
});

test('writes into the reply box and sends nothing', async () => {
  expect(await reader.insertIntoReply({ key: KEY, text: '不急。' })).toEqual({ ok: true });
  expect(desk.document.querySelector<HTMLTextAreaElement>('.answer-text')?.value).toBe('不急。');
  expect([desk.sent, desk.document.body.dataset.sent]).toEqual([[], '0']);
});

test('writes nothing for a conversation that is no longer open', async () => {
  desk.open('zh-new-parent');
  const result = await reader.insertIntoReply({ key: KEY, text: '不急。' });
  expect(result).toEqual({ ok: false, reason: 'other-conversation' });
});

test('a background that lost the thread gets it whole', async () => {
  answers = [{ resend: true }];
  writeAsCustomer('还在吗');
  await vi.waitFor(() => expect(updates).toHaveLength(3));
  expect(updates.map(({ kind }) => kind)).toEqual(['snapshot', 'change', 'snapshot']);
  expect(messagesAfter(updates)).toHaveLength(5);
});

test('sends a snapshot when asked', async () => {
  reader.sendSnapshot();
  await vi.waitFor(() => expect(updates).toHaveLength(2));
  expect(updates[1]?.kind).toBe('snapshot');
});

describe('falls silent', () => {
  test('when told to, and leaves nothing on the page', async () => {
    reader.showCue({ ...VIEW, key: KEY });
    reader.stopReading();
    reader.showCue({ ...VIEW, key: KEY });
    writeAsCustomer('还在吗');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(updates).toHaveLength(1);
    expect(cueOnPage()).toBeNull();
    const result = await reader.insertIntoReply({ key: KEY, text: '不急。' });
    expect(result).toEqual({ ok: false, reason: 'desk-gone' });
  });

  test('when the extension is gone, though nothing happens on the page', async () => {
    reader.showCue({ ...VIEW, key: KEY });
    alive = false;
    await vi.waitFor(() => expect(stop.signal.aborted).toBe(true), 5000);
    expect(cueOnPage()).toBeNull();
  });

  test('when a call shows that the extension is gone', async () => {
    reader.showCue({ ...VIEW, key: KEY });
    alive = false;
    background.reportConversation = () => Promise.reject(new Error('context invalidated'));
    writeAsCustomer('还在吗');
    await vi.waitFor(() => expect(stop.signal.aborted).toBe(true));
    expect(cueOnPage()).toBeNull();
  });
});

test('a background that only stumbled gets a snapshot a little later', async () => {
  const takeReport = background.reportConversation;
  const refused = vi.fn(() => Promise.reject(new Error('no response')));
  background.reportConversation = refused;
  writeAsCustomer('还在吗');
  await vi.waitFor(() => expect(refused).toHaveBeenCalled());
  background.reportConversation = takeReport;
  await vi.waitFor(() => expect(messagesAfter(updates)).toHaveLength(5));
  expect(updates.at(-1)?.kind).toBe('snapshot');
});

describe('a background that fails again and again', () => {
  const failing = (times: number) => {
    let calls = 0;
    return () => {
      calls += 1;
      return calls <= times;
    };
  };
  const refuse = () => Promise.reject(new Error('no response'));

  /** A reader that starts anew, on a clock that the test moves. */
  function startAnew(change: Partial<Background>) {
    stop.abort();
    updates = [];
    background = { ...background, ...change };
    vi.useFakeTimers();
    start();
  }

  test('is told the conversation once it takes it, however often it did not', async () => {
    const fails = failing(10);
    const take = background.reportConversation;
    startAnew({ reportConversation: (update) => (fails() ? refuse() : take(update)) });
    await vi.advanceTimersByTimeAsync(300_000);
    expect(stop.signal.aborted).toBe(false);
    expect(messagesAfter(updates)).toHaveLength(4);
    expect(updates.map(({ kind }) => kind)).toEqual(['snapshot']);
  });

  test('gives the adapters in the end, and then the conversation is told', async () => {
    const fails = failing(10);
    const give = background.startReading;
    startAnew({ startReading: (page) => (fails() ? refuse() : give(page)) });
    await vi.advanceTimersByTimeAsync(300_000);
    expect(messagesAfter(updates)).toHaveLength(4);
  });

  test('is asked less and less often, at least twice a minute', async () => {
    const asked: number[] = [];
    const startReading = () => {
      asked.push(Date.now());
      return refuse();
    };
    startAnew({ startReading });
    await vi.advanceTimersByTimeAsync(95_000);
    const waits = asked.slice(1).map((at, i) => at - (asked[i] ?? 0));
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  test('is tried at once when another conversation is opened', async () => {
    const take = background.reportConversation;
    startAnew({ reportConversation: refuse });
    await vi.advanceTimersByTimeAsync(20_000);
    background.reportConversation = take;
    desk.open('zh-new-parent');
    await vi.advanceTimersByTimeAsync(1000);
    expect(updates).toMatchObject([{ kind: 'snapshot', key: 'zh-new-parent' }]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(updates).toHaveLength(1);
  });

  test('is asked at once for adapters when another conversation is opened', async () => {
    const give = background.startReading;
    startAnew({});
    await vi.advanceTimersByTimeAsync(1000);
    const startReading = vi.fn(refuse);
    Object.assign(background, { startReading, reportConversation: refuse });
    desk.goTo('https://desk.example.com/shop/desk/');
    await vi.advanceTimersByTimeAsync(20_000);
    background.startReading = vi.fn(give);
    desk.open('zh-new-parent');
    await vi.advanceTimersByTimeAsync(1);
    expect(background.startReading).toHaveBeenCalledWith({ pathname: '/shop/desk/' });
  });

  test('is not given up for what fails on the cue', async () => {
    const actOnCue = vi.fn(refuse);
    background.actOnCue = actOnCue;
    // What stands outside the window cannot be seen, and is not pressed.
    await page.viewport(1100, 700);
    reader.showCue({ ...VIEW, key: KEY });
    desk.document.defaultView?.focus();
    const insert = cueOnPage()?.shadowRoot?.querySelector<HTMLElement>('.insert');
    const steady = () => expect(insert?.hasAttribute('data-steady')).toBe(true);
    await vi.waitFor(steady, 10_000);
    insert?.focus();
    for (let i = 0; i < 10; i++) await userEvent.keyboard('{Enter}');
    expect(actOnCue).toHaveBeenCalledTimes(10);
    writeAsCustomer('还在吗');
    await vi.waitFor(() => expect(messagesAfter(updates)).toHaveLength(5));
    expect(stop.signal.aborted).toBe(false);
  });
});

describe('leaving the page', () => {
  const GOODBYE = { kind: 'none', reason: 'no-conversation' };
  const showPage = (type: string, persisted = true) =>
    desk.document.defaultView?.dispatchEvent(new PageTransitionEvent(type, { persisted }));

  test('is told at once, and nothing after it', async () => {
    writeAsCustomer('还在吗');
    showPage('pagehide');
    expect(updates.at(-1)).toEqual(GOODBYE);
    reader.sendSnapshot();
    writeAsCustomer('你好');
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(updates.at(-1)).toEqual(GOODBYE);
  });

  test('does not wait for an answer, and no answer makes it speak again', async () => {
    let answer = (_: { resend: boolean }) => {};
    background.reportConversation = (update) => {
      updates.push(update);
      return new Promise((resolve) => {
        answer = resolve;
      });
    };
    writeAsCustomer('还在吗');
    await vi.waitFor(() => expect(updates).toHaveLength(2));
    const answerChange = answer;
    showPage('pagehide');
    answerChange({ resend: true });
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(updates.slice(2)).toEqual([GOODBYE]);
  });

  test('a page that comes back tells everything again', async () => {
    showPage('pagehide');
    writeAsCustomer('还在吗');
    showPage('pageshow');
    await vi.waitFor(() => expect(messagesAfter(updates)).toHaveLength(5));
    expect(updates.at(-1)?.kind).toBe('snapshot');
  });
});

test('asks for adapters by the address that the page has now', async () => {
  stop.abort();
  const asked: string[] = [];
  const before = location.href;
  stop = new AbortController();
  const startReading: Background['startReading'] = async ({ pathname }) => {
    asked.push(pathname);
    return { adapters: [] };
  };
  startReader({
    page: deskPageOf(window),
    background: { ...background, startReading },
    alive: () => true,
    stop,
  });
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  history.pushState(null, '', '/tickets/2?view=all');
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  stop.abort();
  history.replaceState(null, '', before);
  expect(asked).toEqual([new URL(before).pathname, '/tickets/2']);
});
