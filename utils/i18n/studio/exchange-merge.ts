import type { Texts } from '../text-of-key';

/** A new default pack beside what trainers changed. */
export const exchangeMerge = {
  'exchange.merge': {
    en: 'Merge a new default pack',
    'zh-Hans': '合并新的默认内容包',
    'zh-Hant': '合併新的預設內容包',
  },
  'exchange.mergeHelp': {
    en: 'Takes what is new and keeps what you changed. Where both changed the same, you decide.',
    'zh-Hans': '新内容收进来，您改过的留着。两边改了同一处时，由您决定。',
    'zh-Hant': '新內容收進來，您改過的留著。兩邊改了同一處時，由您決定。',
  },
  'exchange.mergeChoose': {
    en: 'Choose the new pack',
    'zh-Hans': '选择新的内容包',
    'zh-Hant': '選擇新的內容包',
  },
  'exchange.mergeWaiting': {
    en: 'CareCue came with new content: {count} of your changes rest on older texts.',
    'zh-Hans': '暖言带来了新内容：您有 {count} 处改动是在旧内容上做的。',
    'zh-Hant': '暖言帶來了新內容：您有 {count} 處改動是在舊內容上做的。',
  },
  'exchange.mergeWaitingDo': {
    en: 'See what is new',
    'zh-Hans': '看看有什么新的',
    'zh-Hant': '看看有什麼新的',
  },
  'exchange.mergeFound': {
    en: '{taken} items are taken from the new pack, {both} put together from both sides. To decide: {open}',
    'zh-Hans': '有 {taken} 条用新内容，{both} 条两边合在一起。还要决定：{open}',
    'zh-Hant': '有 {taken} 條用新內容，{both} 條兩邊合在一起。還要決定：{open}',
  },
  'exchange.mergeNothing': {
    en: 'There is nothing to merge.',
    'zh-Hans': '没有要合并的。',
    'zh-Hant': '沒有要合併的。',
  },
  'exchange.mergeTake': {
    en: 'Merge',
    'zh-Hans': '合并',
    'zh-Hant': '合併',
  },
  'exchange.allMine': {
    en: 'Keep mine everywhere',
    'zh-Hans': '全部用我的',
    'zh-Hant': '全部用我的',
  },
  'exchange.allTheirs': {
    en: 'Take the new everywhere',
    'zh-Hans': '全部用新的',
    'zh-Hant': '全部用新的',
  },
  'exchange.mine': {
    en: 'Mine',
    'zh-Hans': '我的',
    'zh-Hant': '我的',
  },
  'exchange.theirs': {
    en: 'New',
    'zh-Hans': '新的',
    'zh-Hant': '新的',
  },
  'exchange.whole': {
    en: 'The whole item',
    'zh-Hans': '整条',
    'zh-Hant': '整條',
  },
  'exchange.decide': {
    en: 'Which one counts?',
    'zh-Hans': '用哪一个？',
    'zh-Hant': '用哪一個？',
  },
} as const satisfies Texts;
