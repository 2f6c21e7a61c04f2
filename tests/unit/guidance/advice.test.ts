import { describe, expect, it } from 'vitest';
import type { ConversationState } from '@/utils/contract/session';
import { announce, isPutAside, NO_ADVICE, putAdviceAside } from '@/utils/guidance/advice';
import { conversationWith, foundNeed } from './conversation-sample';

const HOUR = 60 * 60 * 1000;

/** Goes on from `before` with more found, at `minute`. */
function goOn(before: ConversationState, needs: string[], minute: number, cap = 1) {
  const next = conversationWith(needs.map((need) => foundNeed(need)));
  return announce({ ...next, advice: before.advice, updatedAt: minute * 60_000 }, cap);
}
const start = conversationWith([]);

describe('the cap on what the cue may come up with', () => {
  it('counts all that is new at once as one', () => {
    const first = goOn(start, ['older-adult', 'vision'], 0);
    expect(first.advice.announced).toEqual(['older-adult', 'vision']);
    expect(first.advice.announcedAt).toEqual([0]);
  });

  it('keeps further advice off the cue until an hour has passed', () => {
    const first = goOn(start, ['older-adult'], 0);
    const second = goOn(first, ['older-adult', 'vision'], 10);
    expect(second.advice.announced).toEqual(['older-adult']);
    const later = goOn(second, ['older-adult', 'vision'], 61);
    expect(later.advice.announced).toEqual(['older-adult', 'vision']);
    expect(later.advice.announcedAt).toEqual([61 * 60_000]);
  });

  it('does not count the same again, nor crisis and fraud', () => {
    const first = goOn(start, ['older-adult'], 0, 2);
    const again = goOn(first, ['older-adult', 'crisis', 'fraud-risk'], 5, 2);
    expect(again.advice.announcedAt).toEqual([0]);
    expect(goOn(again, ['older-adult', 'vision'], 6, 2).advice.announced).toContain('vision');
  });

  it('forgets what is older than an hour', () => {
    const old = { ...start, advice: { ...NO_ADVICE, announcedAt: [0] }, updatedAt: HOUR };
    expect(announce(old, 1).advice.announcedAt).toEqual([]);
  });
});

describe('"not now"', () => {
  const aside = putAdviceAside(conversationWith([foundNeed('older-adult')]), true);

  it('holds while nothing comes up, and ends with something new', () => {
    expect(isPutAside(aside)).toBe(true);
    const more = [foundNeed('older-adult'), foundNeed('vision')];
    expect(isPutAside({ ...aside, assessment: { ...aside.assessment, needs: more } })).toBe(false);
    const topics = ['transit-code'];
    expect(isPutAside({ ...aside, assessment: { ...aside.assessment, topics } })).toBe(false);
  });

  it('is taken back', () => {
    expect(isPutAside(putAdviceAside(aside, false))).toBe(false);
  });
});
