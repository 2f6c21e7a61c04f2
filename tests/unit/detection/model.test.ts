import { expect, it } from 'vitest';
import { loadModel } from '@/scripts/evaluation/load-detector';
import { loadItems } from '@/scripts/evaluation/load-items';
import { compileRules } from '@/utils/detection/compile-rules';
import { createDetector } from '@/utils/detection/create-detector';
import learnt from '@/utils/detection/data/model-version.json';
import { visitGrams } from '@/utils/detection/model/visit-grams';
import { believed } from '@/utils/detection/model/weigh-needs';
import { normalise } from '@/utils/detection/text/normalise';
import { detectionItems } from '@/utils/knowledge/detection-items';
import { message } from './built-in-detector';

const items = detectionItems(loadItems().items);
const model = loadModel();
const settings = { ageThreshold: 60, currentYear: 2026 };
const { rules } = compileRules(items, model);
const needsOf = (detector: ReturnType<typeof createDetector>, text: string) =>
  detector.assess({ messages: [message(text)], fields: {} }).needs;

/** The same model, sure that nothing is ever a need: what is shown then is shown by rules. */
const doubting = {
  ...model,
  weighing: Object.fromEntries(
    Object.entries(model.weighing).map(([need, own]) => [need, { ...own, bias: -50 }]),
  ),
};
/** And one that is sure that everything is. */
const eager = {
  ...model,
  weighing: Object.fromEntries(
    Object.entries(model.weighing).map(([need, own]) => [need, { ...own, bias: 50 }]),
  ),
};

it('is of the version that kept rules are told apart by, and under a megabyte', () => {
  expect(learnt.version).toBe(model.version);
  expect(JSON.stringify(model).length).toBeLessThan(1_000_000);
});

it('visits characters, words, their neighbours and parts of words with their places', () => {
  const text = normalise('眼睛 tired', rules.table);
  const places: string[] = [];
  const count = visitGrams(text, (_, start, end) => places.push(`${start}-${end}`));
  expect(count).toBe(places.length);
  expect(places).toEqual(expect.arrayContaining(['0-1', '1-2', '0-2', '3-8', '1-8', '3-7', '4-8']));
});

it('does not look across punctuation', () => {
  const places: string[] = [];
  visitGrams(normalise('a,b', rules.table), (_, start, end) => places.push(`${start}-${end}`));
  expect(places).toEqual(['0-1', '2-3']);
});

it('never keeps back a crisis or an age that a rule found', () => {
  const detector = createDetector(compileRules(items, doubting).rules, settings);
  expect(needsOf(detector, '我不想活了').map(({ need }) => need)).toContain('crisis');
  expect(needsOf(detector, '我今年七十三了').map(({ need }) => need)).toContain('older-adult');
});

it('keeps back what rules are very sure of where words leave it hardly a chance', () => {
  const sure = createDetector(compileRules(items).rules, settings);
  const detector = createDetector(compileRules(items, doubting).rules, settings);
  expect(needsOf(sure, '我是盲人').map(({ need }) => need)).toEqual(['vision']);
  expect(needsOf(detector, '我是盲人')).toEqual([]);
  // What words are not read of, because it is long, is left to the rules.
  const long = `我是盲人。${'今天的天气真好啊。'.repeat(40)}`;
  expect(needsOf(detector, `${long}我是盲人`).map(({ need }) => need)).toContain('vision');
});

it('does not overrule a signal that it has not met', () => {
  const signal = {
    id: 'vision-of-a-trainer',
    target: { need: 'vision' },
    weight: 0.55,
    subject: 'auto' as const,
    place: 'message' as const,
    countsIn: [],
    patterns: { zh: ['灰蒙蒙一片'], en: [] },
  };
  const added = { ...items, signals: [...items.signals, signal] };
  const detector = createDetector(compileRules(added, doubting).rules, settings);
  expect(needsOf(detector, '灰蒙蒙一片').map(({ need }) => need)).toEqual(['vision']);
});

it('shows the words for every need that no rule found, where they stand', () => {
  const detector = createDetector(compileRules(items, eager).rules, settings);
  for (const text of ['那些小字像蚂蚁一样,糊成一团', 'the little letters swim about', '。。。a']) {
    const needs = needsOf(detector, text);
    expect(needs.length).toBeGreaterThan(0);
    for (const { evidence } of needs) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const one of evidence)
        if ('message' in one) expect(text.slice(one.start, one.end)).toBe(one.text);
    }
  }
});

it('gives every crisis that words alone tell a kind', () => {
  const detector = createDetector(compileRules(items, eager).rules, settings);
  const crisis = needsOf(detector, '你好,请问有人在吗').find(({ need }) => need === 'crisis');
  expect(['self-harm', 'medical', 'violence']).toContain(crisis?.crisisKind);
});

const believedOf = (chance: number, need: string, rules: number, grams: number, anyNeed = 9) =>
  believed(chance, { need, rules, grams, anyNeed }, 5);

it('keeps back what rules found only where words speak clearly against it', () => {
  expect(believedOf(0.3, 'vision', 0, 60)).toBeLessThan(0.5);
  expect(believedOf(0.3, 'vision', 0.6, 60)).toBeGreaterThan(0.5);
  expect(believedOf(0.01, 'vision', 0.6, 60)).toBeLessThan(0.5);
});

it('believes the words of a story more easily than those of one short question', () => {
  expect(believedOf(0.6, 'vision', 0, 20)).toBeLessThan(0.5);
  expect(believedOf(0.35, 'vision', 0, 200)).toBeGreaterThan(0.5);
  expect(believedOf(0.1, 'vision', 0, 200)).toBeLessThan(0.5);
});

it('does not believe a crisis more for being a long story', () => {
  expect(believedOf(0.3, 'crisis', 0, 20)).toBeLessThan(0.3);
  expect(believedOf(0.3, 'crisis', 0, 150)).toBeCloseTo(0.3);
  expect(believedOf(0.3, 'crisis', 0, 500)).toBeLessThan(0.1);
});

it('believes words of one need less where hardly any need is told, but not what rules found', () => {
  expect(believedOf(0.9, 'hardship', 0, 60, 5)).toBeGreaterThan(0.8);
  expect(believedOf(0.9, 'hardship', 0, 60, 0)).toBeLessThan(0.1);
  expect(believedOf(0.3, 'hardship', 0.6, 60, 0)).toBeGreaterThan(0.5);
});

it('leaves everything to the rules where there is no model', () => {
  const detector = createDetector(compileRules(items).rules, settings);
  expect(needsOf(detector, '我耳朵背,电话里听不清').map(({ need }) => need)).toContain('hearing');
  expect(needsOf(detector, '什么时候发货')).toEqual([]);
});
