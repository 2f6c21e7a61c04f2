import { expect, it } from 'vitest';
import type { ConversationCase } from '@/scripts/evaluation/read-cases';
import type { Prediction } from '@/scripts/evaluation/run-case';
import { score } from '@/scripts/evaluation/score';

function scored(
  expected: string[],
  shown: string[],
  more: Partial<ConversationCase['expect']> = {},
) {
  const item: ConversationCase = {
    id: 'a',
    lang: 'en',
    messages: [],
    fields: {},
    expect: { needs: expected, optional: [], ...more },
  };
  const prediction: Prediction = {
    id: 'a',
    needs: shown.map((need) => ({ need, confidence: 0.9, subject: 'self', evidence: [] })),
    topics: ['first', 'second'],
    fraud: null,
    fraudTypes: ['romance'],
    micros: 1,
  };
  return { item, prediction };
}

it('counts hits, misses and false alarms, and passes over optional needs', () => {
  const { needs, micro, falseAlarms } = score([
    scored(['vision'], ['vision', 'hearing'], { optional: ['hearing'] }),
    scored(['vision'], []),
    scored([], ['distress']),
    scored([], ['distress'], { optional: ['distress'] }),
  ]);
  expect(needs.vision).toMatchObject({
    truePositives: 1,
    falseNegatives: 1,
    precision: 1,
    recall: 0.5,
  });
  expect(needs.hearing).toBeUndefined();
  expect(micro).toMatchObject({ truePositives: 1, falsePositives: 1, falseNegatives: 1, f1: 0.5 });
  expect(falseAlarms).toEqual({ count: 1, of: 2, share: 0.5 });
});

it('ranks topics, subjects and fraud types', () => {
  const { topics, subject, fraudTypes } = score([
    scored(['fraud-risk'], ['fraud-risk'], {
      topic: 'second',
      subject: 'other',
      fraudType: ['romance'],
    }),
  ]);
  expect(topics).toMatchObject({
    hitAt1: { count: 0 },
    hitAt3: { count: 1 },
    meanReciprocalRank: 0.5,
  });
  expect(subject).toMatchObject({ count: 0, of: 1 });
  expect(fraudTypes).toMatchObject({ count: 1, of: 1 });
});
