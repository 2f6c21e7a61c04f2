import { describe, expect, it } from 'vitest';
import type { CountMark } from '@/utils/contract/insights';
import { countDraft, findingMark, NO_DRAFT, settleFinding } from '@/utils/insights/draft-counts';

const jargon = { id: 'jargon', rule: 'term:cookie' } as const;
const robotic = { id: 'robotic', rule: 'robotic-phrases' } as const;
const told = (marks: readonly CountMark[]) => marks.map(({ what, about }) => `${what} ${about}`);

describe('what is counted of a draft', () => {
  it('each finding once, however often it is read', () => {
    const first = countDraft(NO_DRAFT, [jargon]);
    expect(told(first.marks)).toEqual(['finding-shown term/cookie']);
    const second = countDraft(first.counts, [jargon, robotic]);
    expect(told(second.marks)).toEqual(['finding-shown draft-rule/robotic-phrases']);
  });

  it('taken, or left alone, once', () => {
    const { counts } = countDraft(NO_DRAFT, [jargon, robotic]);
    const taken = settleFinding(counts, jargon, 'finding-taken');
    expect(told(taken.marks)).toEqual(['finding-taken term/cookie']);
    expect(settleFinding(taken.counts, jargon, 'finding-ignored').marks).toEqual([]);
    const left = settleFinding(taken.counts, robotic, 'finding-ignored');
    expect(told(left.marks)).toEqual(['finding-ignored draft-rule/robotic-phrases']);
    expect(countDraft(left.counts, null)).toEqual({ counts: NO_DRAFT, marks: [] });
  });

  it('sent as it stood is ignored; rewritten is neither', () => {
    const both = countDraft(NO_DRAFT, [jargon, robotic]);
    const rewritten = countDraft(both.counts, [robotic]);
    expect(rewritten.marks).toEqual([]);
    expect(told(countDraft(rewritten.counts, null).marks)).toEqual([
      'finding-ignored draft-rule/robotic-phrases',
    ]);
  });

  it('never under the draft’s own words', () => {
    const letters = { id: 'jargon', rule: 'letters:UTR' } as const;
    expect(findingMark('finding-shown', letters).about).toBe('finding/jargon');
  });
});
