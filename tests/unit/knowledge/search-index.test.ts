import { describe, expect, it } from 'vitest';
import type { Item } from '@/utils/contract/pack';
import { buildPinyinTable } from '@/utils/knowledge/build-pinyin-table';
import { indexItems } from '@/utils/knowledge/search/index-items';
import { openSearch } from '@/utils/knowledge/search/open-search';
import { runInSlices, runToEnd } from '@/utils/knowledge/search/run-to-end';
import { sampleItems, sampleNeed, sampleScript, sampleTerm, text } from './sample-items';

const pinyin = buildPinyinTable();
const many: Item[] = Array.from({ length: 400 }, (_, at) =>
  sampleTerm({ id: `term-${at}`, word: text(`词语${at}号`, `word ${at}`), aliases: [] }),
);
const items: Item[] = [...sampleItems, ...many];
const build = (of: readonly Item[], kept = new Map()) => runToEnd(indexItems(of, pinyin, kept));

describe('the search index', () => {
  it('is built again only where the content changed', () => {
    const first = build(items);
    expect(first.built).toHaveLength(first.shards.size);
    expect(build(items, first.shards).built).toEqual([]);
    const changed = items.map((item) =>
      item.kind === 'term' && item.id === 'term-7' ? { ...item, aliases: ['新的说法'] } : item,
    );
    const again = build(changed, first.shards);
    expect(again.built).toHaveLength(1);
    const search = openSearch(again.index, pinyin);
    expect(search('新的说法')[0]?.id).toBe('term-7');
  });

  it('is the same whether parts of it were kept or not', () => {
    const [, ...without] = items;
    const fromKept = build(without, build(items).shards).index;
    expect(fromKept).toEqual(build(without).index);
  });

  it('outlives being stored: it is made of nothing but typed arrays and numbers', () => {
    const { index } = build(items);
    const stored = structuredClone(index);
    const asked = ['免密支付', 'mmzf', 'word 12'];
    for (const query of asked) {
      expect(openSearch(stored, pinyin)(query)).toEqual(openSearch(index, pinyin)(query));
    }
  });

  it('is built in slices, and stops when told', async () => {
    const abort = new AbortController();
    const built = await runInSlices(indexItems(items, pinyin), abort.signal);
    expect(built?.index.entries).toBe(build(items).index.entries);
    abort.abort();
    expect(await runInSlices(indexItems(items, pinyin), abort.signal)).toBeNull();
  });
});

describe('what leads to a topic', () => {
  const scripts = ['transit-code', 'health-code', 'senior-pass'].map((id) =>
    sampleScript({ id, title: text(`${id}的步骤`, `Steps of ${id}`) }),
  );
  const find = openSearch(
    build([
      ...scripts,
      {
        kind: 'concept',
        id: 'about-health-code',
        note: 'What people say.',
        zh: ['进商场要给人看的那个绿的', '門口話要睇個綠色嘅'],
        en: ['the green thing at the door'],
      },
      sampleTerm({ id: 'senior-pass', word: text('敬老卡', 'Senior pass'), aliases: ['樂悠咭'] }),
    ]).index,
    pinyin,
  );

  it('is what content gathers of what people say about it', () => {
    expect(find('门口要看绿的')[0]?.id).toBe('health-code');
    expect(find('green thing')[0]?.id).toBe('health-code');
  });

  it('are the other names of a term that is the same', () => {
    expect(find('乐悠卡').map(({ kind, id }) => `${kind}/${id}`)).toContain('script/senior-pass');
  });
});

describe('what is found first', () => {
  const search = openSearch(build(items).index, pinyin);
  const two: Item[] = [
    sampleScript({ id: 'transit-code', title: text('打开出行码', 'Open the travel code') }),
    sampleScript({ id: 'health-code', title: text('打开健康码', 'Open the health code') }),
  ];
  const pair = openSearch(build(two).index, pinyin);

  it('is what the conversation is about, of two that fit alike', () => {
    const first = (about: string) => pair('打开码', { about: new Set([about]) })[0]?.id;
    expect(first('transit-code')).toBe('transit-code');
    expect(first('health-code')).toBe('health-code');
  });

  it('is what this agent uses', () => {
    const first = (used: string) =>
      pair('打开码', { uses: (_, id) => (id === used ? 9 : 0) })[0]?.id;
    expect(first('transit-code')).toBe('transit-code');
    expect(first('health-code')).toBe('health-code');
  });

  it('keeps to a language and to a need', () => {
    expect(search('不用按密码', { kinds: ['saying'], writtenIn: 'zh-Hans' })).not.toEqual([]);
    expect(search('不用按密码', { kinds: ['saying'], writtenIn: 'en' })).toEqual([]);
    const needs = openSearch(
      build([sampleNeed({ id: 'vision', title: text('看不清', 'Low vision') }), ...two]).index,
      pinyin,
    );
    const found = needs('打开 看不清', { need: 'vision' });
    expect(found.map(({ kind, id }) => `${kind}/${id}`)).toEqual(['playbook/vision']);
  });

  it('is the topic that nobody wrote a script for, with the script that comes nearest', () => {
    const topics: Item[] = ['transit-code', 'senior-pass'].map((id) => ({
      kind: 'topic',
      id,
      area: 'daily',
      title:
        id === 'senior-pass' ? text('老年出行卡', 'Senior pass') : text('出行码', 'Travel code'),
    }));
    const [found] = openSearch(build([...two, ...topics]).index, pinyin)('老年出行卡');
    expect(found).toMatchObject({ kind: 'script', id: 'senior-pass', nearest: 'transit-code' });
  });

  it('takes a sentence by what it means, where no word fits', () => {
    const understand = () => ({ needs: [], topics: ['health-code'], fraud: null, sayings: [] });
    const [found] = pair('我那个进门要给人看的绿的东西没了', { understand });
    expect(found).toMatchObject({ id: 'health-code', why: { by: 'meaning' } });
    expect(pair('绿', { understand })).toEqual([]);
  });
});
