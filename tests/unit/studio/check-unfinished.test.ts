import { describe, expect, it } from 'vitest';
import { sampleItems } from '@/tests/unit/knowledge/sample-items';
import type { Item, ItemOf } from '@/utils/contract/pack';
import type { UnfinishedItem } from '@/utils/contract/studio';
import { checkUnfinished } from '@/utils/studio/check-unfinished';

const found = (item: unknown) =>
  checkUnfinished(item as UnfinishedItem, sampleItems, 2026).map(
    ({ path, code, stops }) => `${path} ${code}${stops ? ' stops' : ''}`,
  );
const sample = <K extends Item['kind']>(kind: K) =>
  sampleItems.find((item) => item.kind === kind) as ItemOf<K>;

describe('an item that is being written', () => {
  it('has nothing against the samples', () => {
    const stopping = sampleItems.flatMap((item) =>
      found(item).filter((fault) => fault.endsWith('stops')),
    );
    expect(stopping).toEqual([]);
  });

  it('names a missing language and two actions at the same time', () => {
    const script = sample('script');
    const [first, ...others] = script.steps;
    const say = { 'zh-Hans': '点“我的”，然后点“设置”', en: '' };
    const faults = found({ ...script, steps: [{ ...first, say }, ...others] });
    expect(faults).toContain('steps.0.say.en language-missing stops');
    expect(faults).toContain('steps.0.say.zh-Hans two-actions');
  });

  it('stops at what does not exist, and only advises on length', () => {
    const term = sample('term');
    expect(found({ ...term, plain: { ...term.plain, en: 'a '.repeat(14).trim() } })).toContain(
      'plain.en too-many-words',
    );
    const saying = sample('saying');
    expect(found({ ...saying, meanings: ['nothing-there'] })).toContain(
      'meanings.0 no-such-item stops',
    );
  });

  it('says so of a number that nobody has checked', () => {
    expect(found({ ...sample('hotline'), verifiedOn: null })).toContain(
      'verifiedOn number-unverified',
    );
  });

  it('takes what is no item at all', () => {
    expect(found({ kind: 'script', id: 'x' })).toContain('title missing stops');
    expect(found({ kind: 'nothing', id: 'x' })).toHaveLength(1);
  });
});
