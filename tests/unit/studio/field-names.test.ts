import { describe, expect, it } from 'vitest';
import type { ItemKind } from '@/utils/contract/pack';
import { choiceName, fieldName, shapeName } from '@/utils/i18n/studio/field-names';
import { STUDIO_TEXTS } from '@/utils/i18n/studio/messages';
import { KIND_ORDER } from '@/utils/studio/content-rows';
import { shapeOf } from '@/utils/studio/form/read-shape';
import type { Shape } from '@/utils/studio/form/shape';

/** Everything in the form of a kind that a person has to read and that has no name yet. */
function nameless(kind: ItemKind, shape: Shape, names: readonly string[]): string[] {
  const at = [kind, ...names].join('.');
  switch (shape.kind) {
    case 'object':
      return shape.fields.flatMap(({ name, shape: inner }) => {
        const path = [...names, name];
        const own =
          inner.kind === 'fixed' || fieldName(kind, path, 'zh-Hans') !== name
            ? []
            : [`${at}.${name}`];
        return [...own, ...nameless(kind, inner, path)];
      });
    case 'list':
      return nameless(kind, shape.of, names);
    case 'choice':
      return shape.options
        .filter((option) => choiceName(option, 'zh-Hant') === option)
        .map((option) => `${at}: ${option}`);
    case 'either':
      return shape.options.flatMap((option, index) => [
        ...(shapeName(kind, names, index, 'en') === `${index + 1}` ? [`${at}#${index}`] : []),
        ...nameless(kind, option, names),
      ]);
    default:
      return [];
  }
}

describe.each(KIND_ORDER)('the form of %s', (kind) => {
  it('has a name for every field and every choice', () => {
    expect(nameless(kind, shapeOf(kind), [])).toEqual([]);
  });
});

it('has a word for every fault that can be found', async () => {
  const { SCHEMA_CODES, CARE_CODES } = await import('@/utils/studio/item-fault');
  const { FAULT_CODES } = await import('@/utils/knowledge/content-problem');
  const codes = [...SCHEMA_CODES, ...FAULT_CODES, ...CARE_CODES];
  expect(codes.filter((code) => !(`fault.${code}` in STUDIO_TEXTS))).toEqual([]);
});
