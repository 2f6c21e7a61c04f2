import { describe, expect, it } from 'vitest';
import type { RegionalWords } from '@/utils/contract/regional-words';
import { regionalWording } from '@/utils/knowledge/regional-wording';

const taiwan: RegionalWords = {
  kind: 'regional-words',
  id: 'taiwan',
  sources: [{ title: 'test', status: 'composed' }],
  updatedOn: '2026-11-22',
  region: 'TW',
  words: { 視頻: '影片', 視頻通話: '視訊通話', 地鐵: '捷運' },
};
const text = { 'zh-Hans': '视频通话', 'zh-Hant': '視頻通話,看視頻', en: 'video call' };

describe('the words of a region', () => {
  it('take the place of the converted ones, the longest first', () => {
    expect(regionalWording([taiwan], 'TW')(text, 'zh-Hant')).toBe('視訊通話,看影片');
  });

  it('leave other regions, and a region not chosen, as converted', () => {
    expect(regionalWording([taiwan], 'HK')(text, 'zh-Hant')).toBe('視頻通話,看視頻');
    expect(regionalWording([taiwan], null)(text, 'zh-Hant')).toBe('視頻通話,看視頻');
  });

  it('leave the other languages alone', () => {
    expect(regionalWording([taiwan], 'TW')(text, 'zh-Hans')).toBe('视频通话');
    expect(regionalWording([taiwan], 'TW')(text, 'en')).toBe('video call');
  });
});
