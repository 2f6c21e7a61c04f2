import type { Texts } from '../text-of-key';

/** Sentences for the customer, and their words beside ours. */
export const say = {
  'say.title': {
    en: 'Say this first',
    'zh-Hans': '先这样说',
    'zh-Hant': '先這樣說',
  },
  'say.insert': {
    en: 'Insert',
    'zh-Hans': '插入',
    'zh-Hant': '插入',
  },
  'say.copy': {
    en: 'Copy',
    'zh-Hans': '复制',
    'zh-Hant': '複製',
  },
  'say.copyNote': {
    en: 'Only the internal note is open: copy',
    'zh-Hans': '只开着内部备注：复制',
    'zh-Hant': '只開著內部備註：複製',
  },
  'say.another': {
    en: 'Another way',
    'zh-Hans': '换一句',
    'zh-Hant': '換一句',
  },
  'say.position': {
    en: '{number} of {total}',
    'zh-Hans': '第 {number} 句，共 {total} 句',
    'zh-Hant': '第 {number} 句，共 {total} 句',
  },
  'words.title': {
    en: 'Their words ↔ our words',
    'zh-Hans': '客户的话 ↔ 我们的话',
    'zh-Hant': '客戶的話 ↔ 我們的話',
  },
  'words.mayMean': {
    en: 'may mean',
    'zh-Hans': '可能是',
    'zh-Hant': '可能是',
  },
  'words.or': {
    en: ' or ',
    'zh-Hans': '，或',
    'zh-Hant': '，或',
  },
  'words.confirm': {
    en: 'Make sure',
    'zh-Hans': '确认',
    'zh-Hant': '確認',
  },
  'words.verify': {
    en: 'Make sure before you act.',
    'zh-Hans': '先确认，再动手。',
    'zh-Hant': '先確認，再動手。',
  },
  'words.fraud': {
    en: 'Scammers use these words too: ask who told them.',
    'zh-Hans': '骗子也常这么说：问问是谁教的。',
    'zh-Hant': '詐騙者也常這麼說：問問是誰教的。',
  },
  'words.plain': {
    en: 'In plain words',
    'zh-Hans': '大白话',
    'zh-Hant': '白話說法',
  },
  'words.inDraft': {
    en: 'In your reply',
    'zh-Hans': '您正在写的话里',
    'zh-Hant': '您正在寫的話裡',
  },
  'words.aliases': {
    en: 'Also called',
    'zh-Hans': '也叫',
    'zh-Hant': '也叫',
  },
  'words.topics': {
    en: 'Scripts that may fit',
    'zh-Hans': '用得上的脚本',
    'zh-Hant': '用得上的腳本',
  },
} as const satisfies Texts;
