import { describe, expect, it } from 'vitest';
import type { Item } from '@/utils/contract/pack';
import { checkReferences } from '@/utils/knowledge/check-references';
import { checkWording } from '@/utils/knowledge/check-wording';
import { countChinese, countEnglish } from '@/utils/knowledge/count-words';
import { checkItem, checkItems } from '@/utils/knowledge/validate-pack';
import {
  sampleFraudType,
  sampleItems,
  sampleNeed,
  sampleSaying,
  sampleScript,
  sampleSignal,
  sampleTerm,
  text,
} from './sample-items';

const places = (problems: { kind: string; path: string }[]) =>
  problems.map(({ kind, path }) => `${kind} ${path}`);

describe('the schema', () => {
  it('accepts the samples', () => {
    expect(checkItems(sampleItems)).toEqual({ items: sampleItems, problems: [] });
  });

  it('lists every problem of an item with its path', () => {
    const need = { ...sampleNeed(), rank: 0, title: { 'zh-Hans': '长辈' }, colour: 'red' };
    const checked = checkItem(need);
    expect(checked.ok).toBe(false);
    if (checked.ok) return;
    expect(places(checked.problems)).toEqual(
      expect.arrayContaining(['need rank', 'need title.en', 'need colour']),
    );
  });

  it.each([null, 7, 'x', {}, { kind: 'poem', id: 'a' }])('refuses %j without throwing', (value) => {
    expect(checkItem(value).ok).toBe(false);
  });

  it('sets an invalid item aside and keeps the others', () => {
    const { items, problems } = checkItems([
      sampleTerm(),
      { ...sampleNeed(), rank: 'x' },
      sampleFraudType,
    ]);
    expect(items.map(({ kind }) => kind)).toEqual(['term', 'fraud-type']);
    expect(problems).toMatchObject([{ kind: 'need', id: 'older-adult', path: 'rank' }]);
  });

  it('refuses a second item of the same kind and id', () => {
    const { items, problems } = checkItems([sampleTerm(), sampleTerm()]);
    expect(items).toHaveLength(1);
    expect(problems).toMatchObject([{ id: 'password-free-payment', message: /same kind and id/ }]);
  });
});

describe('cross references', () => {
  it('finds none missing in the samples', () => {
    expect(checkReferences(sampleItems)).toEqual([]);
  });

  it.each<[Item, string]>([
    [sampleScript({ id: 'fly-a-kite' }), 'script '],
    [sampleScript({ gate: { ...gate(), fraudTypes: ['nope'] } }), 'script gate.fraudTypes.0'],
    [sampleSaying({ meanings: ['nope'] }), 'saying meanings.0'],
    [sampleSaying({ topics: ['close-password-free-payment', 'nope'] }), 'saying topics.1'],
    [sampleSignal({ target: { need: 'nope' } }), 'signal target.need'],
    [sampleSignal({ target: { topic: 'nope' } }), 'signal target.topic'],
    [sampleSignal({ target: { slot: 'ask', fraudTypes: ['nope'] } }), 'signal target.fraudTypes.0'],
  ])('finds the dead reference of %o', (item, place) => {
    const others = sampleItems.filter(({ kind }) => kind !== item.kind);
    expect(places(checkReferences([...others, item]))).toEqual([place]);
  });
});

describe('wording', () => {
  it('finds nothing wrong in the samples', () => {
    expect(checkWording(sampleItems)).toEqual([]);
  });

  it('counts what is heard', () => {
    expect(countChinese('请点“设置”,再点 WLAN,输 6 位数。')).toBe(11);
    expect(countEnglish('Don’t worry – it’s step-by-step, 3.5 minutes.')).toBe(6);
  });

  it('refuses a step that is longer than one breath', () => {
    const steps = sampleScript().steps.map((step) => ({
      ...step,
      say: text(
        '请您先点一下最下面那一排最右边写着我的那个按钮',
        'Please tap the button at the very bottom on the far right called Me',
      ),
    }));
    expect(places(checkWording([sampleScript({ steps: steps.slice(0, 1) })]))).toEqual([
      'script steps.0.say.zh-Hans',
      'script steps.0.say.en',
    ]);
  });

  it('refuses a long plain wording and a long chip', () => {
    const long = text('一二三四五六七八九十一二三四五六七八九十一', 'short');
    expect(places(checkWording([sampleTerm({ plain: long })]))).toEqual(['term plain.zh-Hans']);
    expect(
      places(
        checkWording([
          sampleNeed({ helps: [text('慢慢地一步一步说清', 'one two three four five')] }),
        ]),
      ),
    ).toEqual(['need helps.0.zh-Hans', 'need helps.0.en']);
  });

  it.each([
    ['您听懂了吗?', 'What do you see?'],
    ['这样说明白吗?', 'What do you see?'],
    ['现在看到什么?', 'Do you understand?'],
    ['现在看到什么?', 'Does that make sense?'],
  ])('refuses a teach-back that only brings a yes: %s / %s', (zh, en) => {
    expect(checkWording([sampleNeed({ checkUnderstanding: [text(zh, en)] })])).toHaveLength(1);
  });

  it.each([
    ['亲,不急。', 'No rush.'],
    ['这个很简单。', 'No rush.'],
    ['老奶奶,不急。', 'No rush.'],
    ['我刚才说了。', 'No rush.'],
    ['不急。', 'No rush, dear.'],
    ['不急。', 'It is fine, this is easy.'],
  ])('refuses condescension: %s / %s', (zh, en) => {
    expect(checkWording([sampleScript({ opening: text(zh, en) })])).toHaveLength(1);
  });

  it.each([
    ['您的母亲和亲人都可以来办。', 'Your mother can come as well.'],
    ['我们换个简单的办法。', 'There is an easier way.'],
    ['您亲自来一趟也可以。', 'You may also come in person.'],
  ])('accepts %s / %s', (zh, en) => {
    expect(checkWording([sampleScript({ opening: text(zh, en) })])).toEqual([]);
  });

  it('lets a list of what not to say quote it', () => {
    const dont = [text('不叫“亲”。', 'Never say "dear".')];
    expect(checkWording([sampleNeed({ dont })])).toEqual([]);
  });
});

function gate() {
  return { question: text('有人教您吗?', 'Is anyone there?'), ifWorrying: text('先停。', 'Stop.') };
}
