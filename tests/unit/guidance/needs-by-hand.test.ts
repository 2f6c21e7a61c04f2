import { describe, expect, it } from 'vitest';
import { EMPTY_ASSESSMENT, type NeedFinding } from '@/utils/contract/assessment';
import { heardMessages, heardToKeep } from '@/utils/guidance/heard-messages';
import { addNeedByHand, keepNeedsByHand, removeNeedByHand } from '@/utils/guidance/needs-by-hand';

const heard: NeedFinding = {
  need: 'hearing',
  confidence: 0.8,
  subject: 'self',
  evidence: [{ signal: 's', message: 0, start: 0, end: 3, text: '听不清' }],
};
const found = { ...EMPTY_ASSESSMENT, needs: [heard] };

describe('a need added by hand', () => {
  it('stands although nothing tells of it, and goes when it is taken back', () => {
    const added = addNeedByHand(EMPTY_ASSESSMENT, 'vision');
    expect(added.needs).toEqual([
      { need: 'vision', confidence: 1, subject: 'self', evidence: [], byHand: true },
    ]);
    expect(removeNeedByHand(added, 'vision')).toEqual(EMPTY_ASSESSMENT);
  });

  it('keeps the evidence of a need that was found as well', () => {
    const added = addNeedByHand(found, 'hearing');
    expect(added.needs).toEqual([{ ...heard, byHand: true }]);
    expect(removeNeedByHand(added, 'hearing')).toEqual(found);
  });

  it('stays when the conversation is read again', () => {
    const added = addNeedByHand(EMPTY_ASSESSMENT, 'vision');
    expect(keepNeedsByHand(found, added).needs.map(({ need }) => need)).toEqual([
      'vision',
      'hearing',
    ]);
    expect(keepNeedsByHand(found, undefined)).toEqual(found);
  });
});

describe('what a caller says', () => {
  it('is read as the customer’s words, behind the page’s', () => {
    expect(heardMessages(['我听不清'])).toMatchObject([
      { id: 'heard:0', from: 'customer', internal: false, text: '我听不清' },
    ]);
  });

  it('is kept short, and only so much of it', () => {
    expect(heardToKeep([' a ', '', '  '])).toEqual(['a']);
    expect(heardToKeep(['x'.repeat(600)])[0]).toHaveLength(500);
    expect(heardToKeep(Array.from({ length: 50 }, (_, index) => `${index}`))).toHaveLength(40);
  });
});
