import type { Texts } from '../text-of-key';

/** Frame of the studio: its views, what came of an act, what cannot be used. */
export const shell = {
  'studio.title': { en: 'Studio', 'zh-Hans': '培训师工作室', 'zh-Hant': '培訓師工作室' },
  'studio.views': { en: 'Views', 'zh-Hans': '栏目', 'zh-Hant': '欄目' },
  'studio.content': { en: 'Content', 'zh-Hans': '内容', 'zh-Hant': '內容' },
  'studio.publish': { en: 'Publish', 'zh-Hans': '发布', 'zh-Hant': '發布' },
  'studio.loading': {
    en: 'One moment, the content is being opened…',
    'zh-Hans': '请稍等，正在打开内容……',
    'zh-Hant': '請稍候，正在開啟內容……',
  },
  'studio.failed': {
    en: 'The content could not be opened. Close the studio’s other tabs and load this page again.',
    'zh-Hans': '内容没有打开。请关掉其他工作室页面，再刷新这一页。',
    'zh-Hant': '內容無法開啟。請關閉其他工作室頁面，再重新整理這個頁面。',
  },
  'studio.keys': { en: 'Keys', 'zh-Hans': '按键一览', 'zh-Hant': '按鍵一覽' },
  'problem.blocked': {
    en: 'An older window of CareCue holds the content. Close it, then try again.',
    'zh-Hans': '有一个旧的暖言窗口占着内容。请关掉它，再试一次。',
    'zh-Hant': '有一個舊的暖言視窗占用著內容。請關閉它，再試一次。',
  },
  'problem.newer-version': {
    en: 'The content was written by a newer CareCue. Update the extension.',
    'zh-Hans': '内容是用更新的暖言写的，请先更新扩展。',
    'zh-Hant': '內容是用較新的暖言寫入的，請先更新擴充功能。',
  },
  'problem.quota': {
    en: 'The disk is full: nothing was written. Make room, then try again.',
    'zh-Hans': '磁盘满了，没有写进去。请腾出空间再试。',
    'zh-Hant': '磁碟已滿，沒有寫入。請騰出空間再試。',
  },
  'problem.pack-unreadable': {
    en: 'The pack that came with CareCue cannot be read. Install the extension again.',
    'zh-Hans': '暖言自带的内容读不出来，请重新安装扩展。',
    'zh-Hant': '暖言內建的內容讀不出來，請重新安裝擴充功能。',
  },
  'problem.invalid-item': {
    en: 'Something in it is not complete yet. Nothing was changed; the item’s page says what is missing.',
    'zh-Hans': '里面还有没写全的地方，什么都没有改。打开那一条，会看到缺什么。',
    'zh-Hant': '裡面還有沒寫完整的地方，什麼都沒有改。打開那一條，會看到缺什麼。',
  },
  'problem.changed-meanwhile': {
    en: 'It was changed in another window meanwhile. Nothing was written: look at it once more, then try again.',
    'zh-Hans': '这期间在别的窗口里改过了，这次没有写进去。请再看一遍，然后重试。',
    'zh-Hant': '這期間在別的視窗裡改過了，這次沒有寫入。請再看一遍，然後重試。',
  },
  'problem.unavailable': {
    en: 'It could not be written. Load this page again and try once more.',
    'zh-Hans': '没有写进去。请刷新这一页，再试一次。',
    'zh-Hant': '沒有寫入。請重新整理這個頁面，再試一次。',
  },
} as const satisfies Texts;
