import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EMPTY_ASSESSMENT } from '@/utils/contract/assessment';
import type { ConversationState, DeskState } from '@/utils/contract/session';
import { MAX_BYTES, oldestToForget } from '@/utils/storage/forget-oldest';
import {
  forgetOrigin,
  getConversationState,
  getDeskState,
  getWish,
  listConversationStates,
  listDeskStates,
  removeDeskState,
  setConversationState,
  setDeskState,
  setWish,
  watchSession,
} from '@/utils/storage/session';
import { updateConversationState } from '@/utils/storage/update-conversation-state';

const ORIGIN = 'https://desk.example.com';

const conversation = (key: string, change: Partial<ConversationState> = {}): ConversationState => ({
  origin: ORIGIN,
  key,
  tabId: 1,
  adapter: 'practice-desk',
  customerLanguage: 'zh-Hans',
  messageCount: 3,
  customerWrote: true,
  assessment: EMPTY_ASSESSMENT,
  news: [],
  advice: { announced: [], announcedAt: [], putAside: null },
  verdicts: {},
  progress: null,
  tried: [],
  channel: 'written',
  heard: [],
  careNote: null,
  sellingStopped: false,
  updatedAt: 1000,
  ...change,
});

const desk = (tabId: number, origin = ORIGIN): DeskState => ({
  tabId,
  origin,
  frameId: 0,
  key: '7',
  replyBox: 'present',
  reason: null,
  reading: null,
  framesNotRead: [],
});

beforeEach(() => fakeBrowser.reset());

describe('states in memory', () => {
  it('come back by origin and key, or by tab', async () => {
    await setConversationState(conversation('7'));
    await setDeskState(desk(1));
    expect(await getConversationState(ORIGIN, '7')).toEqual(conversation('7'));
    expect(await getConversationState('https://other.example', '7')).toBeNull();
    expect(await getDeskState(1)).toEqual(desk(1));
    expect(await getDeskState(2)).toBeNull();
  });

  it('can be removed', async () => {
    await setConversationState(conversation('7'));
    await setDeskState(desk(1));
    await removeDeskState(1);
    expect(await listDeskStates()).toEqual([]);
  });

  it('are listed with the latest conversation first', async () => {
    await setConversationState(conversation('old', { updatedAt: 1 }));
    await setConversationState(conversation('new', { updatedAt: 2 }));
    expect((await listConversationStates()).map(({ key }) => key)).toEqual(['new', 'old']);
  });

  it('of a desk that is turned off are all forgotten, and no other', async () => {
    const other = 'https://other.example';
    await setConversationState(conversation('7'));
    await setConversationState(conversation('8', { origin: other }));
    await setDeskState(desk(1));
    await setDeskState(desk(2, other));
    const wish = { key: '7', text: '您慢慢来。', until: 1 };
    await setWish(1, { ...wish, origin: ORIGIN });
    await setWish(2, { ...wish, origin: 'https://other.example' });
    await forgetOrigin(ORIGIN);
    expect([await getWish(1), await getWish(2)]).toMatchObject([null, { key: '7' }]);
    expect((await listConversationStates()).map(({ key }) => key)).toEqual(['8']);
    expect((await listDeskStates()).map(({ tabId }) => tabId)).toEqual([2]);
  });

  it('are changed one after the other, so that no change is lost', async () => {
    await setConversationState(conversation('7'));
    const add = (need: string) =>
      updateConversationState(
        ORIGIN,
        '7',
        (state) =>
          state && { ...state, verdicts: { ...state.verdicts, [need]: { verdict: 'confirmed' } } },
      );
    await Promise.all([add('vision'), add('hearing')]);
    const state = await getConversationState(ORIGIN, '7');
    expect(Object.keys(state?.verdicts ?? {})).toEqual(['vision', 'hearing']);
  });
});

describe('forgetting the oldest', () => {
  it('keeps the latest 200 conversations', async () => {
    for (let index = 0; index < 203; index++) {
      await setConversationState(conversation(String(index), { updatedAt: index }));
    }
    const keys = (await listConversationStates()).map(({ key }) => key);
    expect(keys).toHaveLength(200);
    expect(keys.at(-1)).toBe('3');
  });

  it('goes by size as well', () => {
    const bytes = MAX_BYTES / 2;
    const big = (key: string, updatedAt: number) => ({ key, origin: ORIGIN, updatedAt, bytes });
    expect(oldestToForget([big('b', 2), big('a', 1), big('c', 3)])).toEqual(['a']);
    expect(oldestToForget([big('b', 2), big('a', 1)])).toEqual([]);
  });

  it('lets a desk that reports without end push out its own alone', async () => {
    await setConversationState(conversation('7', { updatedAt: 1 }));
    const origin = 'https://other.example.com';
    for (let index = 0; index < 203; index++)
      await setConversationState(conversation(String(index), { origin, updatedAt: 10 + index }));
    expect(await listConversationStates()).toHaveLength(200);
    expect(await getConversationState(ORIGIN, '7')).not.toBeNull();
    const [bytes, most] = [MAX_BYTES / 8, 'https://most.example.com'];
    const large = (key: string, updatedAt: number, of = most) => ({
      ...{ key, origin: of, updatedAt, bytes },
    });
    const all = Array.from({ length: 9 }, (_, at) => large(`m-${at}`, 10 + at));
    expect(oldestToForget([large('first', 1, ORIGIN), ...all])).toEqual(['m-0', 'm-1']);
  });

  it('never forgets the conversation that is being kept', async () => {
    for (let index = 1; index <= 200; index++) {
      await setConversationState(conversation(String(index), { updatedAt: index }));
    }
    await setConversationState(conversation('late', { updatedAt: 0 }));
    expect(await getConversationState(ORIGIN, 'late')).not.toBeNull();
  });

  it('refuses one conversation that would fill the memory', async () => {
    const huge = conversation('7', { adapter: 'x'.repeat(2 * 1024 * 1024) });
    expect(await setConversationState(huge)).toMatchObject({
      ok: false,
      problem: { kind: 'quota' },
    });
    expect(await getConversationState(ORIGIN, '7')).toBeNull();
  });
});

describe('watching', () => {
  it('tells of desks and conversations set and removed, and of nothing else', async () => {
    const heard = vi.fn();
    const stop = watchSession(heard);
    await setDeskState(desk(1));
    await setConversationState(conversation('7'));
    await fakeBrowser.storage.session.set({ other: 1 });
    await removeDeskState(1);
    stop();
    await setDeskState(desk(2));
    expect(heard.mock.calls.flat(2)).toEqual([
      { kind: 'desk', storageKey: 'desk:1', state: desk(1) },
      { kind: 'conversation', storageKey: `conversation:${ORIGIN}|7`, state: conversation('7') },
      { kind: 'desk', storageKey: 'desk:1', state: null },
    ]);
  });
});
