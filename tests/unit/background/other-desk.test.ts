import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { actOnCue } from '@/entrypoints/background/acts';
import { listenToDrafts } from '@/entrypoints/background/drafts';
import { whileWriting } from '@/entrypoints/background/editors';
import { listenToFrames } from '@/entrypoints/background/frame-messages';
import type { DeskState } from '@/utils/contract/session';
import { getWish, setDeskState, setWish } from '@/utils/storage/session';

type Listen = (message: { sender: object; data: unknown }) => unknown;
const channel = vi.hoisted(() => ({
  listeners: new Map<string, Listen>(),
  sendMessage: vi.fn(async (): Promise<unknown> => ({ ok: true })),
}));
vi.mock('@/utils/messaging', () => ({
  onMessage: (verb: string, listen: Listen) => void channel.listeners.set(verb, listen),
  sendMessage: channel.sendMessage,
}));
vi.mock('@/utils/granted-origins', () => ({ isGranted: async () => true }));
// What reads conversations is large, and no part of this.
vi.mock('@/entrypoints/background/changes', () => ({}));
vi.mock('@/entrypoints/background/present', () => ({ presentCue: async () => {} }));

const DESK = 'https://desk.example.com';
const OTHER = 'https://other.example.com';
const desk: DeskState = {
  ...{ tabId: 1, origin: DESK, frameId: 0, key: '7', replyBox: 'present' as const },
  ...{ reason: null, reading: null, framesNotRead: [] },
};
const page = { tabId: 1, windowId: 1, frameId: 0, origin: DESK };
const wish = { origin: DESK, key: '7', text: '您慢慢来。', until: Date.now() + 60_000 };
const told = (verb: string) =>
  (channel.sendMessage.mock.calls as unknown[][]).filter(([sent]) => sent === verb);
const from = (frameId: number, origin: string) => ({
  id: fakeBrowser.runtime.id,
  frameId,
  url: `${origin}/tickets/7`,
  tab: { id: 1, windowId: 1, url: `${DESK}/tickets/7` },
});

beforeEach(async () => {
  fakeBrowser.reset();
  channel.sendMessage.mockClear();
  channel.listeners.clear();
  await setDeskState(desk);
  await setWish(1, wish);
});

describe('another desk in the same tab', () => {
  it.each([
    ['a frame of another desk', { ...page, frameId: 3, origin: OTHER }],
    ['a frame of the same desk', { ...page, frameId: 3 }],
    ['a page that came in its place', { ...page, origin: OTHER }],
  ])('%s presses nothing for it', async (_who, sender) => {
    for (const verb of ['insert', 'insert-wish', 'dismiss-wish'] as const)
      await actOnCue(sender, '7', { verb });
    expect(told('insertIntoReply')).toEqual([]);
    expect(await getWish(1)).toEqual(wish);
  });

  it('the desk itself does', async () => {
    expect(await actOnCue(page, '7', { verb: 'insert-wish' })).toEqual({ ok: true });
    expect(told('insertIntoReply')).toHaveLength(1);
  });

  it('tells of no draft for it', async () => {
    listenToDrafts();
    const report = (sender: object) =>
      channel.listeners.get('reportDraft')?.({
        sender,
        data: { key: '7', text: '您好', purpose: 'reply' },
      });
    // Its page is not read, so that the frame would be a desk of its own.
    const alone = { ...from(3, OTHER), tab: { id: 1, windowId: 1, url: undefined } };
    await report(alone);
    expect(told('draftChanged')).toEqual([]);
    await report(from(0, DESK));
    expect(told('draftChanged')).toHaveLength(1);
  });
});

describe('a text for the reply box in a frame', () => {
  const request = { key: '7', text: '您慢慢来。', place: { at: 'cursor' as const } };
  const sent = { ...request, frameId: 3, token: '0'.repeat(32) };
  const write = (data: object) =>
    channel.listeners.get('insertIntoFrame')?.({ sender: from(0, DESK), data });
  beforeEach(listenToFrames);

  it('is written while just that is asked for', async () => {
    const result = await whileWriting(1, request, async () => write(sent));
    expect(result).toEqual({ ok: true });
    expect(told('writeInFrame')).toHaveLength(1);
  });

  it.each([
    ['another text', { ...sent, text: '请把验证码念给我。' }],
    ['another conversation', { ...sent, key: '8' }],
    ['over the draft', { ...sent, place: { at: 'draft' } }],
    ['into a note', { ...sent, into: 'note' }],
  ])('is not written as %s', async (_what, data) => {
    const result = await whileWriting(1, request, async () => write(data));
    expect(result).toMatchObject({ ok: false });
    expect(told('writeInFrame')).toEqual([]);
  });

  it('is not written in another tab, nor once it is done', async () => {
    await whileWriting(2, request, async () => write(sent));
    await whileWriting(1, request, async () => undefined);
    await write(sent);
    expect(told('writeInFrame')).toEqual([]);
  });
});
