import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { learnFromInsert, wishAt } from '@/entrypoints/background/wishes';
import type { DeskState } from '@/utils/contract/session';
import { getWish } from '@/utils/storage/session';

const wanted = { tabId: 1, origin: 'https://desk.example.com', key: '7', text: '您慢慢来。' };
const desk: DeskState = {
  tabId: 1,
  origin: wanted.origin,
  frameId: 0,
  key: '7',
  replyBox: 'present',
  reason: null,
  reading: null,
  framesNotRead: [],
};
const refused = (reason: 'no-reply-box' | 'note-box' | 'other-conversation' | 'not-taken') =>
  ({ ok: false, reason }) as const;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
});

describe('a text that could not be inserted', () => {
  it.each(['no-reply-box', 'note-box'] as const)('is remembered after %s', async (reason) => {
    await learnFromInsert(wanted, refused(reason));
    expect(await wishAt(desk)).toBe(wanted.text);
    expect(await wishAt({ ...desk, tabId: 2 })).toBeNull();
  });

  it.each(['other-conversation', 'not-taken'] as const)('is not after %s', async (reason) => {
    await learnFromInsert(wanted, refused(reason));
    expect(await getWish(1)).toBeNull();
  });

  it('is not where it was for a part of the draft', async () => {
    const place = { at: 'part', find: '设置', occurrence: 0 } as const;
    await learnFromInsert({ ...wanted, place }, refused('no-reply-box'));
    expect(await getWish(1)).toBeNull();
  });

  it('gives way to the next one, and goes when any is inserted', async () => {
    await learnFromInsert(wanted, refused('no-reply-box'));
    await learnFromInsert({ ...wanted, text: '不急。' }, refused('no-reply-box'));
    expect(await wishAt(desk)).toBe('不急。');
    await learnFromInsert({ ...wanted, text: '别的。' }, { ok: true });
    expect(await getWish(1)).toBeNull();
  });

  it('is let go after ten minutes', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    await learnFromInsert(wanted, refused('no-reply-box'));
    vi.setSystemTime(Date.now() + 10 * 60 * 1000 - 1);
    expect(await wishAt(desk)).toBe(wanted.text);
    vi.setSystemTime(Date.now() + 1);
    expect(await wishAt(desk)).toBeNull();
    expect(await getWish(1)).toBeNull();
  });
});
