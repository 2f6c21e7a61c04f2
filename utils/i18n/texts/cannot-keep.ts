import type { Texts } from '../text-of-key';

/** Nothing can be kept for now: why, and what to do. */
export const cannotKeep = {
  'cannotKeep.title': {
    en: 'Nothing can be kept just now.',
    'zh-Hans': '暂时存不了东西。',
    'zh-Hant': '暫時存不了東西。',
  },
  'cannotKeep.blocked': {
    en: 'Another window still runs CareCue from before its update. Close CareCue’s other panels and pages; this one then goes on by itself. Nothing is lost.',
    'zh-Hans':
      '还有一个窗口开着更新前的暖言。请关掉其他窗口里的暖言，这里会自己接着用。已有的内容都在。',
    'zh-Hant':
      '還有一個視窗開著更新前的暖言。請關閉其他視窗裡的暖言，這裡會自己接著用。原有的內容都在。',
  },
  'cannotKeep.newer-version': {
    en: 'Your reminders and changes were written by a newer CareCue; this one leaves them untouched. Update CareCue on the browser’s extensions page, or ask your IT team: then they are all back. Until then it works with what it came with.',
    'zh-Hans':
      '您的提醒和改动是更新版本的暖言写的，这个旧版本一点都不会动它们。请在浏览器的扩展程序页面更新暖言，或者找公司的 IT 同事，更新后就都回来了。在那之前先用自带的内容。',
    'zh-Hant':
      '您的提醒和更動是較新版本的暖言寫的，這個舊版本完全不會動它們。請在瀏覽器的擴充功能頁面更新暖言，或請公司的資訊部門協助，更新後就都回來了。在那之前先用自帶的內容。',
  },
  'cannotKeep.quota': {
    en: 'The disk is full. Make room – empty the recycle bin, delete downloads –, or ask your IT team. What was kept before is still there.',
    'zh-Hans':
      '磁盘满了。请腾出空间，比如清空回收站、删掉不用的下载，或者找公司的 IT 同事。以前存的都还在。',
    'zh-Hant':
      '磁碟滿了。請騰出空間，例如清空資源回收筒、刪掉不用的下載，或請公司的資訊部門協助。以前存的都還在。',
  },
} as const satisfies Texts;
