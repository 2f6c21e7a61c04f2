import { describe, expect, it } from 'vitest';
import { EMPTY_SEARCH_MEMORY } from '@/utils/contract/search-memory';
import { maskPrivate } from '@/utils/knowledge/search/memory/mask-private';
import { noteMissing, rememberUse, togglePin } from '@/utils/knowledge/search/memory/remember';

const script = (id: string) => ({ kind: 'script', id });

describe('what search remembers', () => {
  it('is what was used lately, once each, and how often', () => {
    const memory = ['a', 'b', 'a'].reduce(
      (known, id) => rememberUse(known, script(id)),
      EMPTY_SEARCH_MEMORY,
    );
    expect(memory.recent).toEqual([script('a'), script('b')]);
    expect(memory.uses).toEqual({ 'script/a': 2, 'script/b': 1 });
  });

  it('never grows without end', () => {
    let memory = EMPTY_SEARCH_MEMORY;
    for (let at = 0; at < 600; at += 1) memory = rememberUse(memory, script(`s-${at}`));
    expect(memory.recent).toHaveLength(12);
    expect(Object.keys(memory.uses)).toHaveLength(500);
    expect(memory.uses['script/s-599']).toBe(1);
  });

  it('pins and unpins', () => {
    const pinned = togglePin(EMPTY_SEARCH_MEMORY, script('a'));
    expect(pinned.pinned).toEqual([script('a')]);
    expect(togglePin(pinned, script('a')).pinned).toEqual([]);
  });

  it('counts a noted search, without what could tell who it was about', () => {
    const once = noteMissing(EMPTY_SEARCH_MEMORY, ' 我叫王秀英,卡号6222 0212 3456 ', '2026-11-22');
    const [noted] = noteMissing(once, '我叫李梅,卡号6222 9999 1111', '2026-11-23').missing;
    expect(noted).toEqual({ text: '我叫＊＊,卡号＊＊', count: 2, lastOn: '2026-11-23' });
    expect(noteMissing(EMPTY_SEARCH_MEMORY, '  ', '2026-11-22').missing).toEqual([]);
  });
});

describe('masking', () => {
  it.each([
    ['手机13800138000收不到码', '手机＊＊收不到码'],
    ['工号八六七五三零九', '工号＊＊'],
    ['我姓欧阳,怎么退', '我姓＊＊,怎么退'],
    ['张阿姨的降压仪', '＊阿姨的降压仪'],
    ['这位阿姨的降压仪', '这位阿姨的降压仪'],
    ['my name is Mary Jones and my kettle broke', 'my name is ＊＊ and my kettle broke'],
    ['Mrs Jones wants a refund', 'Mrs ＊＊ wants a refund'],
    ['write to a.b@example.com', 'write to ＊＊'],
    ['怎么设闹钟 7 点', '怎么设闹钟 7 点'],
  ])('%s', (typed, masked) => {
    expect(maskPrivate(typed)).toBe(masked);
  });
});
