import { describe, expect, test } from 'vitest';
import { draftsOfMerge } from '@/utils/exchange/drafts-of';
import { chooseAll, conflictsOf, mergeWith } from '@/utils/exchange/merge/choices';
import { mergeItem, mergePacks, sideBySide } from '@/utils/exchange/merge/merge-packs';
import type { Side } from '@/utils/exchange/merge/merge-value';
import { outdatedChanges } from '@/utils/exchange/merge/outdated-changes';
import { runAtOnce } from '@/utils/exchange/slices';
import { applyDrafts } from '@/utils/studio/apply-drafts';
import { sampleNeed, sampleScript, text } from '../knowledge/sample-items';

const undecided = () => undefined;
const base = sampleScript();
const [first, second, third] = base.steps;
if (!first || !second || !third) throw new Error('no steps');
const say = (words: string) => ({ say: text(words, words) });

function merge(
  mine: Partial<typeof base>,
  theirs: Partial<typeof base>,
  decide: (path: string) => Side | undefined = undecided,
) {
  const three = { base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } };
  return mergeItem(three, (_key, path) => decide(path));
}

describe('merging an item', () => {
  test('takes what either side changed', () => {
    const { merged, conflicts } = merge(
      { title: text('我们的', 'ours') },
      { opening: text('他们的', 'theirs'), updatedOn: '2026-12-01' },
    );
    expect(conflicts).toEqual([]);
    expect(merged).toEqual({
      ...base,
      title: text('我们的', 'ours'),
      opening: text('他们的', 'theirs'),
      updatedOn: '2026-12-01',
    });
  });

  test('finds a field that both changed, and keeps both until somebody decides', () => {
    const title = { mine: text('我们的', 'ours'), theirs: text('他们的', 'theirs') };
    const open = merge({ title: title.mine }, { title: title.theirs });
    expect(open.conflicts).toEqual([{ path: 'title', base: base.title, ...title }]);
    for (const side of ['mine', 'theirs'] as const) {
      const { merged } = merge({ title: title.mine }, { title: title.theirs }, () => side);
      expect(merged).toMatchObject({ title: title[side] });
    }
  });

  test('takes a text as one, so that its languages still say the same', () => {
    const { conflicts } = merge(
      { title: { ...base.title, 'zh-Hans': '我们的' } },
      { title: { ...base.title, en: 'theirs' } },
    );
    expect(conflicts.map(({ path }) => path)).toEqual(['title']);
  });

  test('knows steps by their ids: changed, added, taken away and moved', () => {
    const mine = [{ ...first, ...say('我的') }, second, third, { ...third, id: 'mine' }];
    const theirs = [first, { ...third, ...say('新的') }, { ...second, id: 'theirs' }];
    const { merged, conflicts } = merge({ steps: mine }, { steps: theirs });
    expect(conflicts).toEqual([]);
    expect(merged?.kind === 'script' && merged.steps).toEqual([
      { ...first, ...say('我的') },
      { ...third, ...say('新的') },
      { ...second, id: 'theirs' },
      { ...third, id: 'mine' },
    ]);
    const moved = merge({ steps: [third, first, second] }, { steps: [first, second, third] });
    expect(moved.merged?.kind === 'script' && moved.merged.steps[0]?.id).toBe('third');
  });

  test('names the step and the field of a conflict', () => {
    const { conflicts } = merge(
      { steps: [{ ...first, ...say('我的') }, second, third] },
      { steps: [{ ...first, ...say('新的') }, second, third] },
    );
    expect(conflicts.map(({ path }) => path)).toEqual(['steps.first.say']);
  });

  test('does not take away what the other side changed', () => {
    const { conflicts } = merge(
      { steps: [first, second, { ...third, id: 'other' }] },
      { steps: [first, second, { ...third, ...say('新的') }] },
    );
    expect(conflicts.map(({ path }) => path)).toEqual(['steps.third']);
  });

  test('a mixture that does not fit is a conflict of the whole item', () => {
    const need = sampleNeed();
    const [one] = need.do;
    if (!one) throw new Error('no text');
    const item = { ...base, device: [] };
    const three = {
      base: item,
      mine: { ...item, length: 'short' as const },
      theirs: { ...item, steps: [first, second] },
    };
    expect(mergeItem(three, undecided).conflicts.map(({ path }) => path)).toEqual(['']);
  });
});

describe('merging packs', () => {
  const own = sampleScript({ id: 'own' });
  const gone = sampleScript({ id: 'gone' });
  const fresh = sampleScript({ id: 'fresh' });
  const renamed = { ...gone, title: text('改名', 'renamed') };
  const merge = (
    mine: (typeof gone)[],
    theirs: (typeof gone)[],
    decide: Side | undefined = undefined,
  ) =>
    runAtOnce(mergePacks(sideBySide([base, gone], mine, theirs), () => decide)).map(
      ({ key, merged, conflicts }) => ({ key, merged, open: conflicts.length }),
    );

  test('brings what is new, and leaves what trainers added', () => {
    expect(merge([base, gone, own], [base, gone, fresh])).toEqual([
      { key: 'script/fresh', merged: fresh, open: 0 },
    ]);
  });

  test('takes away what only the new pack took away', () => {
    expect(merge([base, gone], [base])).toEqual([{ key: 'script/gone', merged: null, open: 0 }]);
  });

  test('asks where one side changed what the other took away', () => {
    expect(merge([base, renamed], [base])).toEqual([
      { key: 'script/gone', merged: renamed, open: 1 },
    ]);
    expect(merge([base], [base, renamed])).toEqual([{ key: 'script/gone', merged: null, open: 1 }]);
    expect(merge([base], [base, renamed], 'theirs')).toEqual([
      { key: 'script/gone', merged: renamed, open: 1 },
    ]);
  });

  test('has nothing to do where both made the same change', () => {
    expect(merge([base, renamed], [base, renamed])).toEqual([]);
  });
});

describe('what rests on older default items', () => {
  const newer = { ...base, opening: text('新的', 'newer') };
  const mine = { ...base, title: text('我们的', 'ours') };
  const override = { kind: base.kind, id: base.id, item: mine, base };
  const outdated = outdatedChanges([newer], [override], [mine], []);

  test('is found, and merged on the new default item', () => {
    expect(outdated).toEqual([{ base, mine, theirs: newer }]);
    const merged = runAtOnce(mergePacks(outdated, () => undefined));
    const drafts = draftsOfMerge(merged, [mine], true, 1);
    const both = { ...newer, title: mine.title };
    expect(drafts).toEqual([
      { kind: base.kind, id: base.id, item: both, base: mine, updatedAt: 1, mergedWith: newer },
    ]);
    const [draft] = drafts;
    if (!draft) throw new Error('no draft');
    expect(applyDrafts([newer], [override], [{ ...draft, item: both }])).toEqual([
      { kind: base.kind, id: base.id, item: both, base: newer },
    ]);
    expect(outdatedChanges([newer], [override], [mine], drafts)).toEqual([]);
  });

  test('a change that the new pack has made too is none any more', () => {
    const same = outdatedChanges([mine], [override], [mine], []);
    const drafts = draftsOfMerge(runAtOnce(mergePacks(same, () => undefined)), [mine], true, 1);
    const finished = drafts.map((draft) => ({ ...draft, item: mine }));
    expect(applyDrafts([mine], [override], finished)).toEqual([]);
  });

  test('conflicts are decided one by one or all at once', () => {
    const theirs = { ...base, title: text('他们的', 'theirs') };
    const merged = runAtOnce(mergePacks([{ base, mine, theirs }], () => undefined));
    expect(conflictsOf(merged).map(({ key, path }) => `${key} ${path}`)).toEqual([
      `script/${base.id} title`,
    ]);
    const [mineAll] = mergeWith(merged, chooseAll(merged, 'mine'));
    const [theirsAll] = mergeWith(merged, chooseAll(merged, 'theirs'));
    expect([mineAll?.merged, theirsAll?.merged]).toEqual([mine, theirs]);
  });
});
