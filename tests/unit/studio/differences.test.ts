import { describe, expect, it } from 'vitest';
import { itemDifferences } from '@/utils/studio/item-differences';
import { wordDifference } from '@/utils/studio/word-difference';

const told = (before: unknown, after: unknown) =>
  itemDifferences(before, after).map(
    ({ path, before: was, after: is }) => `${path.join('.')}: ${was} → ${is}`,
  );

describe('where two items differ', () => {
  it('names each value by its place', () => {
    const before = {
      kind: 'topic',
      id: 'a',
      title: { en: 'Pay', 'zh-Hans': '付款' },
      updatedOn: '1',
    };
    const after = { ...before, title: { en: 'Pay now', 'zh-Hans': '付款' }, updatedOn: '2' };
    expect(told(before, after)).toEqual(['title.en: Pay → Pay now']);
    expect(told(before, { ...before, updatedOn: '3' })).toEqual([]);
  });

  it('sees that an entry was put in front, not that all are others', () => {
    const steps = [
      { id: 'a', say: 'A' },
      { id: 'b', say: 'B' },
    ];
    expect(told({ steps }, { steps: [{ id: 'new', say: 'N' }, ...steps] })).toEqual([
      'steps.0.id: null → new',
      'steps.0.say: null → N',
    ]);
    expect(told({ steps }, { steps: [{ id: 'b', say: 'B!' }] })).toEqual([
      'steps.0.id: a → null',
      'steps.0.say: A → null',
      'steps.0.say: B → B!',
    ]);
    expect(told({ never: ['x', 'y'] }, { never: ['x', 'z'] })).toEqual(['never.1: y → z']);
  });

  it('tells a whole item that is new or taken away', () => {
    expect(told(null, { kind: 'topic', id: 'a', title: { en: 'Pay' } })).toEqual([
      'title.en: null → Pay',
    ]);
    expect(told({ title: { en: 'Pay' }, flag: true }, null)).toEqual([
      'title.en: Pay → null',
      'flag: true → null',
    ]);
  });
});

describe('where two texts differ', () => {
  const marked = (before: string, after: string) =>
    wordDifference(before, after)
      .map(({ kind, text }) => ({ same: text, removed: `[-${text}]`, added: `[+${text}]` })[kind])
      .join('');

  it('goes by words in English and by characters in Chinese', () => {
    expect(marked('Tap the red button', 'Press the button')).toBe(
      '[-Tap][+Press] the[- red] button',
    );
    expect(marked('点一下设置', '点设置')).toBe('点[-一下]设置');
    expect(marked('', '好')).toBe('[+好]');
    expect(marked('一样', '一样')).toBe('一样');
  });

  it('gives both texts back, whatever they are', () => {
    const texts = ['', 'a b c', '您好，请点“我的”。', 'Tap “OK”, then wait.', '😀 ok 😀', 'c b a'];
    for (const before of texts)
      for (const after of texts) {
        const runs = wordDifference(before, after);
        const of = (kind: string) =>
          runs.flatMap((run) => (run.kind === kind ? [] : [run.text])).join('');
        expect([of('added'), of('removed')]).toEqual([before, after]);
      }
  });
});
