import { describe, expect, it } from 'vitest';
import { isNewAlert } from '@/utils/guidance/marks';
import { withNews } from '@/utils/guidance/news';
import { conversationWith, foundNeed } from './conversation-sample';

const older = foundNeed('older-adult');
const before = conversationWith([older]);
const fraud = (urgency: 'asking' | 'paid') => ({ types: ['fake-police'], urgency, gate: true });

describe('what came up with the last words', () => {
  it('is nothing when a conversation is read for the first time', () => {
    expect(withNews(before, null).news).toEqual([]);
  });

  it('is what was not there before them', () => {
    const state = conversationWith([older, foundNeed('vision')], { messageCount: 2 });
    expect(withNews(state, before).news).toEqual(['need:vision']);
  });

  it('is nothing any more with the next words', () => {
    const state = conversationWith([older], { messageCount: 3 });
    expect(withNews(state, { ...before, news: ['need:older-adult'] }).news).toEqual([]);
  });

  it('stays new while the same words are read again', () => {
    const marked = { ...before, news: ['need:older-adult'] };
    expect(withNews(conversationWith([older]), marked).news).toEqual(['need:older-adult']);
  });

  it('counts words of a caller as words', () => {
    const state = conversationWith([older, foundNeed('vision')], { heard: ['字太小'] });
    expect(withNews(state, before).news).toEqual(['need:vision']);
  });

  it('is a fraud that is worse than before', () => {
    const asking = conversationWith([foundNeed('fraud-risk')]);
    asking.assessment.fraud = fraud('asking');
    const paid = conversationWith([foundNeed('fraud-risk')], { messageCount: 2 });
    paid.assessment.fraud = fraud('paid');
    const { news } = withNews(paid, asking);
    expect(isNewAlert('fraud-risk', news)).toBe(true);
    expect(isNewAlert('crisis', news)).toBe(false);
  });
});
