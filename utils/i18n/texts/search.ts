import type { Texts } from '../text-of-key';

/** Search. */
export const search = {
  'search.label': {
    en: 'Search the playbooks',
    'zh-Hans': '查话术库',
    'zh-Hant': '查話術庫',
  },
  'search.placeholder': {
    en: 'Find words, scripts, scams…',
    'zh-Hans': '找话术、说法、骗局……',
    'zh-Hant': '找話術、說法、詐騙手法……',
  },
  'search.results': {
    en: 'Results: {count}',
    'zh-Hans': '找到 {count} 条',
    'zh-Hant': '找到 {count} 筆',
  },
  'search.none': {
    en: 'Nothing found for “{query}”',
    'zh-Hans': '没有找到“{query}”',
    'zh-Hant': '找不到「{query}」',
  },
  'search.noneHelp': {
    en: 'Try the customer’s own words, or fewer words.',
    'zh-Hans': '换成客户的原话，或者少写几个字试试。',
    'zh-Hant': '換成客戶的原話，或者少打幾個字試試。',
  },
  'search.clear': {
    en: 'Close search',
    'zh-Hans': '关闭搜索',
    'zh-Hant': '關閉搜尋',
  },
  'search.recent': {
    en: 'Used lately',
    'zh-Hans': '最近用过',
    'zh-Hant': '最近用過',
  },
  'search.pinned': {
    en: 'Pinned',
    'zh-Hans': '已固定',
    'zh-Hant': '已釘選',
  },
  'search.kind': {
    en: 'Kind',
    'zh-Hans': '种类',
    'zh-Hant': '種類',
  },
  'search.need': {
    en: 'Customer’s need',
    'zh-Hans': '客户需要',
    'zh-Hant': '客戶需要',
  },
  'search.language': {
    en: 'Language',
    'zh-Hans': '语言',
    'zh-Hant': '語言',
  },
  'search.open': {
    en: 'Open',
    'zh-Hans': '打开',
    'zh-Hant': '開啟',
  },
  'search.insert': {
    en: 'Insert',
    'zh-Hans': '插入',
    'zh-Hant': '插入',
  },
  'search.copy': {
    en: 'Copy',
    'zh-Hans': '复制',
    'zh-Hant': '複製',
  },
  'search.pin': {
    en: 'Pin',
    'zh-Hans': '固定',
    'zh-Hant': '釘選',
  },
  'search.unpin': {
    en: 'Unpin',
    'zh-Hans': '取消固定',
    'zh-Hant': '取消釘選',
  },
  'search.nearest': {
    en: 'These come nearest:',
    'zh-Hans': '这几条最接近：',
    'zh-Hant': '這幾筆最接近：',
  },
  'search.noteMissing': {
    en: 'Missing? Note “{query}” for the trainer',
    'zh-Hans': '没有这样的内容？记下“{query}”给培训师',
    'zh-Hant': '沒有這樣的內容？記下「{query}」給培訓師',
  },
  'search.noted': {
    en: 'Noted. The trainer will see it.',
    'zh-Hans': '已记下，培训师会看到。',
    'zh-Hant': '已記下，培訓師會看到。',
  },
  'search.unwritten': {
    en: 'No script written yet; this opens the nearest one',
    'zh-Hans': '还没有写好脚本，先看最接近的一份',
    'zh-Hant': '還沒有寫好腳本，先看最接近的一份',
  },
} as const satisfies Texts;
