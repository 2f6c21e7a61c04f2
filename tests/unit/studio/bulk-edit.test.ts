import { describe, expect, it } from 'vitest';
import type { UnfinishedItem } from '@/utils/contract/studio';
import { bulkEdit } from '@/utils/studio/bulk-edit';

const convert = (words: string) => words.replaceAll('设', '設');
const term: UnfinishedItem = {
  kind: 'term',
  id: 'settings',
  word: { 'zh-Hans': '设置', 'zh-Hant': '設置', en: 'settings' },
  plain: { 'zh-Hans': '手机的设置', 'zh-Hant': '手機的設定', en: 'the settings' },
  aliases: ['设置'],
};
const action: UnfinishedItem = { kind: 'action', id: 'a', needs: ['vision'], topics: [] };

describe('changing many items at once', () => {
  it('replaces a word in the texts of one language, and lets the Traditional one follow', () => {
    const change = { do: 'replace', language: 'zh-Hans', from: '设置', to: '设定' } as const;
    const [edited, ...others] = bulkEdit([term, action], change, convert);
    expect(others).toEqual([]);
    expect(edited?.after).toEqual({
      ...term,
      word: { 'zh-Hans': '设定', 'zh-Hant': '設定', en: 'settings' },
      // Somebody wrote this one by hand.
      plain: { 'zh-Hans': '手机的设定', 'zh-Hant': '手機的設定', en: 'the settings' },
    });
    expect(edited?.before).toBe(term);
  });

  it('takes what is written literally, and an empty word for nothing', () => {
    const change = { do: 'replace', language: 'en', from: 'settings', to: '$& (.*)' } as const;
    expect(bulkEdit([term], change, convert)[0]?.after.word).toMatchObject({ en: '$& (.*)' });
    expect(bulkEdit([term], { ...change, from: '' }, convert)).toEqual([]);
  });

  it('sets who looks after an item, and takes it out again', () => {
    const day = { do: 'upkeep', field: 'reviewBy', value: '2027-03-01' } as const;
    const [edited] = bulkEdit([action], day, null);
    expect(edited?.after.upkeep).toEqual({ reviewBy: '2027-03-01' });
    const after = edited?.after ?? action;
    expect(bulkEdit([after], day, null)).toEqual([]);
    expect(bulkEdit([after], { ...day, value: '' }, null)[0]?.after).toEqual(action);
  });

  it('adds and removes a tag where there is such a list', () => {
    const change = { do: 'tag', list: 'needs', add: 'hearing', remove: 'vision' } as const;
    expect(bulkEdit([action, term], change, null).map(({ after }) => after.needs)).toEqual([
      ['hearing'],
    ]);
    expect(bulkEdit([action], { ...change, add: 'vision', remove: '' }, null)).toEqual([]);
  });
});
