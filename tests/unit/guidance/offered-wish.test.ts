import { describe, expect, it } from 'vitest';
import type { DeskState, Wish } from '@/utils/contract/session';
import { offeredWish } from '@/utils/guidance/offered-wish';

const NOW = 1_000_000;
const wish: Wish = {
  origin: 'https://desk.example.com',
  key: '7',
  text: '您慢慢来。',
  until: NOW + 1,
};
const desk: DeskState = {
  tabId: 1,
  origin: 'https://desk.example.com',
  frameId: 0,
  key: '7',
  replyBox: 'present',
  reason: null,
  reading: null,
  framesNotRead: [],
};

describe('what was chosen before a reply could be written', () => {
  it('is offered once it can, beside a note as well', () => {
    expect(offeredWish(wish, desk, NOW)).toBe('您慢慢来。');
    expect(offeredWish(wish, { ...desk, replyBox: 'reply' }, NOW)).toBe('您慢慢来。');
  });

  it.each([
    ['there is no box', { replyBox: 'absent' }],
    ['only a note can be written', { replyBox: 'note' }],
    ['another conversation is open', { key: '8' }],
    ['no conversation is open', { key: null }],
    ['the tab shows another desk', { origin: 'https://other.example' }],
  ] as const)('is not while %s', (_, change) => {
    expect(offeredWish(wish, { ...desk, ...change }, NOW)).toBeNull();
  });

  it('is not when its time is over, or nothing was chosen', () => {
    expect(offeredWish(wish, desk, NOW + 1)).toBeNull();
    expect(offeredWish(null, desk, NOW)).toBeNull();
  });
});
