import { describe, expect, it } from 'vitest';
import { loadModel } from '@/scripts/evaluation/load-detector';
import { loadItems } from '@/scripts/evaluation/load-items';
import { compileRules } from '@/utils/detection/compile-rules';
import { createConversationReader, createDetector } from '@/utils/detection/create-detector';
import { findGram, writeGramTable } from '@/utils/detection/model/gram-table';
import { likelyOf, logOf, scoreChoices } from '@/utils/detection/model/score-choices';
import { weighSubject } from '@/utils/detection/model/weigh-subject';
import { detectionItems } from '@/utils/knowledge/detection-items';
import { message } from './built-in-detector';

const items = detectionItems(loadItems().items);
const { rules } = compileRules(items, loadModel());
const settings = { ageThreshold: 60, currentYear: 2026 };
const detector = createDetector(rules, settings);
const reader = createConversationReader(rules, settings);

function choicesFor(text: string, kind: 'topic' | 'fraud') {
  if (!rules.model) throw new Error('There is no model.');
  const { messages } = reader.read({ messages: [message(text)], fields: {} });
  return scoreChoices(
    messages.map(({ findings }) => findings.words),
    rules.model,
    kind,
  );
}

describe('what a text is about', () => {
  it('knows every topic and every fraud type, and their chances add up to 1', () => {
    for (const kind of ['topic', 'fraud'] as const) {
      const choices = choicesFor('我要退货', kind);
      const sum = [...(choices?.logs ?? [])].reduce((total, log) => total + Math.exp(log), 0);
      expect(sum).toBeCloseTo(1, 4);
    }
    expect(new Set(choicesFor('退货', 'topic')?.ids)).toEqual(
      new Set(items.topics.map(({ id }) => id)),
    );
  });

  it('says nothing where there is no text', () => {
    expect(rules.model && scoreChoices([null], rules.model, 'topic')).toBeNull();
    expect(likelyOf(null, { chance: 0.1, gain: 0 })).toEqual([]);
    expect(logOf(null, 'return-item')).toBe(0);
  });

  it('gives what it does not know the lowest chance', () => {
    const choices = choicesFor('我要退货', 'topic');
    expect(logOf(choices, 'topic-of-a-trainer')).toBe(choices?.least);
  });

  it('names the type of a fraud that is told in no usual phrase', () => {
    const text =
      'A man who says he is from my bank tells me my savings are in danger and I have to move them to a new account he opened for me, and not to tell the girl at the counter.';
    const { fraud } = detector.assess({ messages: [message(text)], fields: {} });
    expect(fraud?.types.slice(0, 2)).toContain('safe-account');
  });
});

it('finds grams by their places, also where many would have the same', () => {
  const keys = [
    7,
    -3,
    0,
    2 ** 31 - 1,
    -(2 ** 31),
    ...Array.from({ length: 40 }, (_, at) => at * 256 + 7 * 256),
  ];
  const table = writeGramTable(keys);
  expect(keys.map((key) => findGram(table, key))).toEqual([...keys.keys()]);
  expect(findGram(table, 5)).toBe(-1);
  expect(findGram(table, 256)).toBe(-1);
});

it('believes rules about whose a need is where there are few words, and weighs both in a story', () => {
  const weighing = { words: 1, own: 1, all: 0, saysOther: 0, saysSelf: 0, bias: 0 };
  const input = { words: -3, own: 0.5, all: 0.5, saysOther: true, saysSelf: false };
  expect(weighSubject({ ...input, grams: 20 }, weighing)).toBe('other');
  expect(weighSubject({ ...input, grams: 200 }, weighing)).toBe('self');
});
