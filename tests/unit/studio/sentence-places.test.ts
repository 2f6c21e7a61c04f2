import { describe, expect, test } from 'vitest';
import type { UnfinishedItem } from '@/utils/contract/studio';
import { checkItem } from '@/utils/knowledge/validate-pack';
import { valueAt } from '@/utils/studio/form/edit-value';
import { sentencePlaces, sentencesInUse, takeSentence } from '@/utils/studio/sentence-places';
import { sampleNeed, sampleScript } from '../knowledge/sample-items';

const script = sampleScript() as unknown as UnfinishedItem;
const need = sampleNeed() as unknown as UnfinishedItem;
const convert = (simplified: string) => `T${simplified}`;

describe('the places where a sentence can stand', () => {
  test('are the texts of a script that the customer hears, in their order', () => {
    const places = sentencePlaces(script).map(({ path }) => path.join('.'));
    expect(places[0]).toBe('opening');
    expect(places).toContain('steps.0.say');
    expect(places).toContain('secondRoute');
    for (const place of places) expect(place).not.toMatch(/landmark|never|title/);
    for (const { text } of sentencePlaces(script)) expect(text.en).toBeTypeOf('string');
  });

  test('are in a playbook what is said first, and what helps on', () => {
    const places = sentencePlaces(need).map(({ path }) => path.join('.'));
    expect(places.slice(0, 3)).toEqual(['sayFirst.0', 'sayFirst.1', 'sayFirst.2']);
    expect(places).not.toContain('do.0');
  });
});

describe('a sentence that is taken', () => {
  test('stands there in its language, Traditional follows, nothing else changes', () => {
    const path = ['steps', 0, 'say'];
    const before = valueAt(script, [...path, 'en']);
    const sentence = { text: '慢慢来，我等您', language: 'zh-Hans' } as const;
    const taken = takeSentence(script, path, sentence, convert);
    expect(valueAt(taken, path)).toMatchObject({ 'zh-Hans': '慢慢来，我等您', en: before });
    expect(taken.opening).toBe(script.opening);
    expect(checkItem(taken).ok).toBe(true);
  });

  test('is known again as one that stands in the content', () => {
    const sentence = { text: 'Take your time.', language: 'en' } as const;
    const taken = takeSentence(need, ['sayFirst', 1], sentence, convert);
    expect(sentencesInUse([script, taken]).get('Take your time.')).toBe(taken);
    expect(sentencesInUse([script, need]).get('Take your time.')).toBeUndefined();
  });
});
