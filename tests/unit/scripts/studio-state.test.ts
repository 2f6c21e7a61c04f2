import { expect, test } from 'vitest';
import type { Kept } from '@/scripts/torture/studio/kept';
import { misfit } from '@/scripts/torture/studio/standing';
import { type StudioState, stateOf } from '@/scripts/torture/studio/state-of';
import type { Override, Version } from '@/utils/contract/studio';

const marked = (id: string, owner: string) =>
  ({ kind: 'term', id, item: { upkeep: { owner } } }) as unknown as Override;
const version = (number: number) => ({ number }) as Version;
const whole: Kept = {
  drafts: [],
  overrides: [marked('a', 'one'), marked('b', 'one')],
  versions: [version(1)],
  snapshots: 2,
  newest: { number: 1, overrides: [marked('b', 'one'), marked('a', 'one')] },
};
const state = (change: Partial<StudioState> = {}): StudioState => ({
  ...{ version: 1, published: 'one', waiting: null, typed: null },
  ...change,
});

test('what is whole is read as it is', () => {
  expect(stateOf(whole, 2)).toEqual(state());
});

test.each<[string, Partial<Kept>]>([
  ['half of an import', { drafts: [marked('a', 'two') as never] }],
  ['two imports mixed', { drafts: [marked('a', 'two'), marked('b', 'three')] as never }],
  ['a version without its snapshot', { versions: [version(1), version(2)] }],
  ['a version that is not in force', { overrides: [marked('a', 'one')] }],
  ['a gap', { versions: [version(2)] }],
])('%s is seen', (_name, change) => {
  expect(stateOf({ ...whole, ...change }, 2)).toBeTypeOf('string');
});

test('what was asked for may have come or not; what was confirmed must have', () => {
  const asked = state({ version: 2, published: 'two' });
  expect(misfit(state(), { confirmed: state(), asked })).toBeNull();
  expect(misfit(asked, { confirmed: state(), asked })).toBeNull();
  expect(misfit(state(), { confirmed: asked, asked })).toContain('neither');
  expect(misfit(state({ version: 2 }), { confirmed: state(), asked })).toContain('neither');
});

test('typed words may end anywhere after those that were confirmed', () => {
  const standing = { confirmed: state({ typed: 'a b' }), asked: state({ typed: 'a b c d' }) };
  for (const typed of ['a b', 'a b c']) expect(misfit(state({ typed }), standing)).toBeNull();
  for (const typed of ['a', 'x', null])
    expect(misfit(state({ typed }), standing)).toContain('typed');
});
