import type { Texts } from '../text-of-key';

/** What was kept is damaged. */
export const damage = {
  'damage.title': {
    en: 'The browser’s database was damaged.',
    'zh-Hans': '浏览器里的数据库损坏了。',
    'zh-Hant': '瀏覽器裡的資料庫損壞了。',
  },
  'damage.lost': {
    en: 'Could not be saved: {count} – reminders, sentences for trainers, or changed content. Please check what you still owe. What came with CareCue is all there.',
    'zh-Hans':
      '有 {count} 条没能救回来，可能是待办提醒、给培训同事的句子或改过的内容。请核对一下还有什么没办。暖言自带的内容都在。',
    'zh-Hant':
      '有 {count} 則沒能救回來，可能是待辦提醒、給培訓同事的句子或改過的內容。請核對還有什麼沒辦。暖言自帶的內容都在。',
  },
  'damage.rebuilt': {
    en: 'It was made anew with what came with CareCue. Could not be saved: {count} – reminders, sentences for trainers, or changed content. Please check what you still owe.',
    'zh-Hans':
      '已用暖言自带的内容重建。有 {count} 条没能救回来，可能是待办提醒、给培训同事的句子或改过的内容。请核对一下还有什么没办。',
    'zh-Hant':
      '已用暖言自帶的內容重建。有 {count} 則沒能救回來，可能是待辦提醒、給培訓同事的句子或改過的內容。請核對還有什麼沒辦。',
  },
  'damage.unusable': {
    en: 'CareCue goes on working, but can keep nothing: reminders and changes are gone when the browser closes. {count} could not be saved. Ask your IT team to remove CareCue and install it again.',
    'zh-Hans':
      '暖言还能用，但什么都存不住：提醒和改动关掉浏览器就没有了。有 {count} 条没能救回来。请找公司的 IT 同事卸载暖言再重新安装。',
    'zh-Hant':
      '暖言還能用，但什麼都存不住：提醒和更動關閉瀏覽器就沒有了。有 {count} 則沒能救回來。請公司的資訊部門移除暖言再重新安裝。',
  },
  'damage.read': { en: 'I have read it', 'zh-Hans': '知道了', 'zh-Hant': '知道了' },
} as const satisfies Texts;
