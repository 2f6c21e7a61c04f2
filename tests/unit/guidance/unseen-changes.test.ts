import { expect, it } from 'vitest';
import type { Version } from '@/utils/contract/studio';
import { unseenChanges } from '@/utils/guidance/unseen-changes';

const version = (number: number, ...ids: string[]): Version => ({
  number,
  publishedAt: number,
  author: 'a',
  reviewer: null,
  notes: '',
  packVersion: null,
  changed: ids.map((id) => ({ kind: 'topic', id })),
  bringsBack: null,
});
const history = [version(3, 'c', 'a'), version(2, 'b'), version(1, 'a')];

it('tells what came after the version that was seen, each item once', () => {
  expect(unseenChanges(history, 1)).toEqual({
    number: 3,
    items: ['c', 'a', 'b'].map((id) => ({ kind: 'topic', id })),
  });
  expect(unseenChanges([...history].reverse(), 0)?.items.map(({ id }) => id)).toEqual([
    'c',
    'a',
    'b',
  ]);
});

it('tells nothing twice, and nothing to whoever is new', () => {
  expect(unseenChanges(history, 3)).toBeNull();
  expect(unseenChanges(history, null)).toBeNull();
  expect(unseenChanges([], 0)).toBeNull();
});
