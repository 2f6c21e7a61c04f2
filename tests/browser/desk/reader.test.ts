import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type Background,
  type ReaderHandlers,
  startReader,
} from '@/entrypoints/reader.content/start-reader';
import type { ConversationUpdate } from '@/utils/contract/conversation';
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
  };
  start();
  await vi.waitFor(() => expect(updates).toHaveLength(1));
});
afterEach(() => {
  stop.abort();
  desk.remove();
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
  background.reportConversation = () => Promise.reject(new Error('no response'));
  writeAsCustomer('还在吗');
  await new Promise((resolve) => setTimeout(resolve, 150));
  background.reportConversation = takeReport;
  await vi.waitFor(() => expect(messagesAfter(updates)).toHaveLength(5));
  expect(updates.at(-1)?.kind).toBe('snapshot');
});
