import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sweepSession } from '@/entrypoints/background/sweep-session';
import { HELD_FOR } from '@/utils/guidance/is-over';
import { getConversationState, setConversationState, setDeskState } from '@/utils/storage/session';
import { conversationWith } from '../guidance/conversation-sample';

const NOW = Date.UTC(2026, 10, 23, 9);
const TEN_YEARS = 10 * 365.25 * 24 * 60 * 60 * 1000;
const SAMPLE = conversationWith([]);
const { origin, key } = SAMPLE;
const held = async () => (await getConversationState(origin, key))?.updatedAt ?? null;
const hold = (updatedAt: number) => setConversationState({ ...SAMPLE, updatedAt });

beforeEach(() => fakeBrowser.reset());

describe('what was found in a conversation', () => {
  it('stays for a day after the ticket was last at work', async () => {
    await hold(NOW - HELD_FOR + 1);
    await sweepSession(NOW);
    expect(await held()).not.toBeNull();
    await sweepSession(NOW + 1);
    expect(await held()).toBeNull();
  });

  it('stays while the ticket is open', async () => {
    await hold(NOW - 2 * HELD_FOR);
    const desk = { tabId: 1, origin, frameId: 0, key, reason: null, reading: null };
    await setDeskState({ ...desk, replyBox: 'absent', framesNotRead: [] });
    await sweepSession(NOW);
    expect(await held()).not.toBeNull();
  });

  it('goes when the clock jumps ten years ahead', async () => {
    await hold(NOW);
    await sweepSession(NOW + TEN_YEARS);
    expect(await held()).toBeNull();
  });

  it('has one day left, not ten years, when the clock jumps back', async () => {
    await hold(NOW);
    await sweepSession(NOW - TEN_YEARS);
    expect(await held()).toBe(NOW - TEN_YEARS);
    await sweepSession(NOW - TEN_YEARS + HELD_FOR);
    expect(await held()).toBeNull();
  });
});
