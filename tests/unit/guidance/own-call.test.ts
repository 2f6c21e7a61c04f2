import { describe, expect, it } from 'vitest';
import { CALL_ORIGIN, MOST_TRIED } from '@/utils/contract/session';
import { withNeedByHand } from '@/utils/guidance/needs-by-hand';
import { holdsSomething, isOwnCall, newCall, withCall } from '@/utils/guidance/own-call';
import { startProgress } from '@/utils/guidance/script-progress';
import { conversationWith, foundNeed } from './conversation-sample';

const call = newCall({ tabId: 3, key: '3|a', language: 'zh-Hans', now: 5 });
const ticket = conversationWith([foundNeed('vision')], { key: '42', heard: ['早先的话'] });

describe('a call that no ticket lies under', () => {
  it('belongs to no desk, is a call from the start and holds nothing', () => {
    expect(call.origin).toBe(CALL_ORIGIN);
    expect(isOwnCall(call)).toBe(true);
    expect(isOwnCall(ticket)).toBe(false);
    expect(call.channel).toBe('call');
    expect(holdsSomething(call)).toBe(false);
  });

  it('holds something with words, a need or a script', () => {
    expect(holdsSomething({ ...call, heard: ['字太小'] })).toBe(true);
    expect(holdsSomething(withNeedByHand(call, 'hearing', true))).toBe(true);
    expect(holdsSomething({ ...call, progress: startProgress('transit-code') })).toBe(true);
  });
});

describe('a ticket that takes a call along', () => {
  const heard = { ...withNeedByHand(call, 'hearing', true), heard: ['我耳朵背'] };

  it('stays the ticket that it is, and becomes a call with all that came up in it', () => {
    const taken = withCall(ticket, heard);
    expect(taken).toMatchObject({ origin: ticket.origin, key: '42', channel: 'call' });
    expect(taken.heard).toEqual(['早先的话', '我耳朵背']);
    expect(taken.assessment.needs.map(({ need }) => need)).toEqual(['hearing', 'vision']);
    expect(taken.verdicts.hearing).toEqual({ verdict: 'confirmed' });
  });

  it('goes on with the call’s script unless one is underway there', () => {
    const reading = { ...heard, progress: startProgress('transit-code') };
    expect(withCall(ticket, reading).progress?.script).toBe('transit-code');
    const busy = { ...ticket, progress: startProgress('enlarge-text') };
    expect(withCall(busy, reading).progress?.script).toBe('enlarge-text');
  });

  it('keeps no more of what was tried than is kept of any', () => {
    const tried = Array.from({ length: MOST_TRIED }, (_, at) => ({
      script: `script-${at}`,
      step: null,
      failures: 0,
      ended: 'done' as const,
    }));
    const taken = withCall({ ...ticket, tried }, { ...heard, tried: tried.slice(0, 1) });
    expect(taken.tried).toHaveLength(MOST_TRIED);
    expect(taken.tried.at(-1)?.script).toBe('script-0');
  });

  it('never takes back that nothing is to be sold', () => {
    expect(withCall({ ...ticket, sellingStopped: true }, heard).sellingStopped).toBe(true);
  });
});
