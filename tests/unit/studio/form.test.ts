import { describe, expect, it } from 'vitest';
import { KIND_ORDER } from '@/utils/studio/content-rows';
import { moved, valueAt, withValue } from '@/utils/studio/form/edit-value';
import { emptyValue, optionOf } from '@/utils/studio/form/empty-value';
import { change, redo, startHistory, undo } from '@/utils/studio/form/history';
import { shapeOf } from '@/utils/studio/form/read-shape';
import { writeText } from '@/utils/studio/form/write-text';

const fieldOf = (kind: (typeof KIND_ORDER)[number], name: string) =>
  shapeOf(kind).fields.find((field) => field.name === name);

describe('a form read from the schema', () => {
  it.each(KIND_ORDER)('knows every field of %s', (kind) => {
    const { fields } = shapeOf(kind);
    expect(fields.map(({ name }) => name)).toContain('id');
    expect(JSON.stringify(fields)).not.toContain('undefined');
  });

  it('knows texts, lists with their limits, choices, dates and what may be left out', () => {
    expect(fieldOf('need', 'sayFirst')).toMatchObject({
      shape: { kind: 'list', of: { kind: 'text' }, least: 3, most: 3 },
      optional: false,
    });
    expect(fieldOf('script', 'close')).toMatchObject({ shape: { kind: 'text' }, optional: true });
    expect(fieldOf('script', 'pathVerifiedOn')).toMatchObject({
      shape: { kind: 'date' },
      nullable: true,
    });
    expect(fieldOf('hotline', 'region')).toMatchObject({
      shape: { kind: 'choice', options: ['CN', 'HK', 'TW', 'UK', 'US'] },
    });
  });

  it('knows which ids name other items', () => {
    expect(fieldOf('saying', 'meanings')?.shape).toMatchObject({ of: { to: 'term' } });
    expect(fieldOf('saying', 'id')?.shape).toMatchObject({ kind: 'words' });
  });

  it('begins with as little as the schema allows', () => {
    expect(emptyValue(shapeOf('case'))).toMatchObject({
      kind: 'case',
      needs: [''],
      lines: [{ from: 'customer' }, {}, {}, {}, {}, {}],
    });
    expect(emptyValue(shapeOf('hotline'))).toMatchObject({ verifiedOn: null, region: 'CN' });
  });

  it('tells which of several shapes a value has', () => {
    const target = fieldOf('signal', 'target')?.shape;
    const options = target?.kind === 'either' ? target.options : [];
    expect(optionOf(options, { topic: 'wifi' })).toBe(1);
    expect(optionOf(options, { slot: 'ask', fraudTypes: [] })).toBe(2);
    const speaker = shapeOf('desk').fields.find(({ name }) => name === 'messages')?.shape;
    const rules = speaker?.kind === 'object' && speaker.fields.find((f) => f.name === 'speaker');
    const rule = rules && rules.shape.kind === 'list' ? rules.shape.of : null;
    expect(
      rule?.kind === 'either' && optionOf(rule.options, { test: 'otherwise', from: 'agent' }),
    ).toBe(4);
  });
});

describe('writing', () => {
  const item = { steps: [{ say: { en: 'Tap' } }, { say: { en: 'Read' } }], title: { en: 'T' } };

  it('changes one place and leaves all others the same objects', () => {
    const next = withValue(item, ['steps', 1, 'say', 'en'], 'Look') as typeof item;
    expect(next.steps[1]?.say.en).toBe('Look');
    expect(next.steps[0]).toBe(item.steps[0]);
    expect(next.title).toBe(item.title);
    expect(item.steps[1]?.say.en).toBe('Read');
  });

  it('leaves a part out, and finds none where there is none', () => {
    expect(withValue(item, ['title'], undefined)).not.toHaveProperty('title');
    expect(valueAt(item, ['steps', 4, 'say'])).toBeUndefined();
  });

  it('moves an entry as far as there are places', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  });

  it('takes a run of keys in one place back in one step', () => {
    let history = startHistory('');
    for (const [index, words] of ['T', 'Ta', 'Tap'].entries())
      history = change(history, words, { place: 'say', at: index * 100 });
    history = change(history, 'Tap!', { place: 'check', at: 350 });
    history = undo(history);
    expect(history.present).toBe('Tap');
    history = undo(history);
    expect(history.present).toBe('');
    expect(undo(history).present).toBe('');
    expect(redo(redo(history)).present).toBe('Tap!');
  });

  it('lets the Traditional text follow until somebody writes it', () => {
    const convert = (words: string) => words.replace('点', '點');
    const first = writeText({ 'zh-Hans': '', en: '' }, 'zh-Hans', '点', convert);
    expect(first['zh-Hant']).toBe('點');
    const byHand = writeText(first, 'zh-Hant', '按', convert);
    expect(writeText(byHand, 'zh-Hans', '点这里', convert)['zh-Hant']).toBe('按');
    expect(writeText(byHand, 'zh-Hant', '', convert)['zh-Hant']).toBe('點');
    expect(writeText(first, 'en', 'Tap', convert)['zh-Hant']).toBe('點');
    expect(writeText(first, 'zh-Hans', '点', null)['zh-Hant']).toBe('點');
  });
});
