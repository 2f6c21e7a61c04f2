import { describe, expect, it } from 'vitest';
import {
  sampleItems,
  sampleNeed,
  sampleSaying,
  sampleScript,
  sampleSignal,
  sampleTerm,
} from '@/tests/unit/knowledge/sample-items';
import type { Item } from '@/utils/contract/pack';
import type { UnfinishedItem } from '@/utils/contract/studio';
import { checkUnfinished } from '@/utils/studio/check-unfinished';
import { assessBy, buildRules } from '@/utils/studio/try/build-assess';
import {
  faultsOfResults,
  needsTrial,
  resultsOfFaults,
  tryExamples,
} from '@/utils/studio/try/examples';
import { findItem } from '@/utils/studio/try/find-item';

const loose = (item: Item) => item as unknown as UnfinishedItem;
const settings = { ageThreshold: 60, currentYear: 2026 };

async function tried(item: Item, among: readonly Item[] = sampleItems) {
  const assess = async () => assessBy(buildRules(among, null), settings);
  const isFound = await findItem(item, { among, assess, ...settings });
  if (!isFound) return null;
  return tryExamples(loose(item), isFound).map(({ list, holds }) => `${list} ${holds}`);
}

const concept: Item = {
  kind: 'concept',
  id: 'snow',
  note: 'Snow.',
  zh: ['下[大]雪'],
  en: [],
  matches: ['今天下大雪', '今天下雨'],
  ignores: ['出太阳了', '下雪了'],
};
const jargon: Item = {
  kind: 'draft-rule',
  id: 'jargon',
  sources: [{ title: 'Ours', status: 'composed' }],
  updatedOn: '2026-11-23',
  finding: 'jargon',
  why: { 'zh-Hans': '客户可能不懂。', en: 'The customer may not know it.' },
  needs: [],
  patterns: { zh: [], en: [] },
  matches: ['a', 'b'],
  ignores: ['c'],
};

describe('an item’s own examples', () => {
  it('of a concept and of a saying are looked for in the words', async () => {
    expect(await tried(concept)).toEqual([
      'matches true',
      'matches false',
      'ignores true',
      'ignores false',
    ]);
    const saying = sampleSaying({ matches: ['不用按密码就扣钱', '你好'], ignores: ['按了密码'] });
    expect(await tried(saying)).toEqual(['matches true', 'matches false', 'ignores true']);
  });

  it('of a need and of a script are read with all content together', async () => {
    const need = sampleNeed({ matches: ['我今年七十三了', '我三十'], ignores: ['你好'] });
    expect(await tried(need)).toEqual(['matches true', 'matches false', 'ignores true']);
    const script = sampleScript({ matches: ['我要关闭免密支付'], ignores: ['你好'] });
    expect(await tried(script)).toEqual(['matches true', 'ignores true']);
  });

  it('of a term are looked for in replies', async () => {
    const term = sampleTerm({ trade: true, matches: ['请关闭免密支付。'], ignores: ['您好。'] });
    expect(await tried(term, [...sampleItems, jargon])).toEqual(['matches true', 'ignores true']);
  });

  it('are not tried where nothing looks for the item, or its patterns cannot be used', async () => {
    expect(await tried({ ...concept, id: 'draft-snow' })).toBeNull();
    expect(await tried({ ...concept, zh: ['(('] })).toBeNull();
  });

  it('break at their field, and only advise', () => {
    const results = tryExamples(loose(concept), () => true);
    expect(faultsOfResults(results).map(({ path, code, stops }) => [path, code, stops])).toEqual([
      ['ignores.0', 'example-found', false],
      ['ignores.1', 'example-found', false],
    ]);
  });

  it('of a signal are told from the check that tries them already', () => {
    const signal = loose(
      sampleSignal({ matches: ['我今年七十三了', '你好'], ignores: ['我三十'] }),
    );
    expect(needsTrial(signal)).toBe(false);
    const faults = checkUnfinished(signal, sampleItems, 2026);
    expect(resultsOfFaults(signal, faults).map(({ holds }) => holds)).toEqual([true, false, true]);
  });

  it('need no trial where there are none', () => {
    expect(needsTrial(loose(sampleNeed()))).toBe(false);
    expect(needsTrial(loose(sampleNeed({ matches: ['x'] })))).toBe(true);
    expect(tryExamples(loose(sampleNeed()), () => false)).toEqual([]);
  });
});
