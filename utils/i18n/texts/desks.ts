import type { Texts } from '../text-of-key';

/** Adapters and desks. */
export const desks = {
  'desks.title': {
    en: 'How desks are read',
    'zh-Hans': '各个工单页的读法',
    'zh-Hant': '各個工單頁的讀法',
  },
  'desks.open': {
    en: 'How desks are read',
    'zh-Hans': '管理读法',
    'zh-Hant': '管理讀法',
  },
  'desks.help': {
    en: 'What CareCue knows about reading each kind of desk. What you taught comes before what is built in.',
    'zh-Hans': '暖言知道的各类工单页的读法。您教的优先于内置的。',
    'zh-Hant': '暖言知道的各類工單頁的讀法。您教的優先於內建的。',
  },
  'desks.taught': {
    en: 'Taught for {desk}',
    'zh-Hans': '为 {desk} 教的',
    'zh-Hant': '為 {desk} 教的',
  },
  'desks.builtIn': {
    en: 'Built in',
    'zh-Hans': '内置',
    'zh-Hant': '內建',
  },
  'desks.on': {
    en: 'Use this',
    'zh-Hans': '启用',
    'zh-Hant': '啟用',
  },
  'desks.edit': {
    en: 'Edit',
    'zh-Hans': '编辑',
    'zh-Hant': '編輯',
  },
  'desks.editCopy': {
    en: 'Edit a copy for {desk}',
    'zh-Hans': '编辑一份副本，用于 {desk}',
    'zh-Hant': '編輯一份副本，用於 {desk}',
  },
  'desks.test': {
    en: 'Try on the open page',
    'zh-Hans': '在打开的页面上试试',
    'zh-Hant': '在開啟的頁面上試試',
  },
  'desks.export': {
    en: 'Save as a file',
    'zh-Hans': '存成文件',
    'zh-Hant': '存成檔案',
  },
  'desks.import': {
    en: 'Open a file',
    'zh-Hans': '打开文件',
    'zh-Hant': '開啟檔案',
  },
  'desks.importHelp': {
    en: 'It is used for {desk}, the desk in view.',
    'zh-Hans': '用于当前的 {desk}。',
    'zh-Hant': '用於目前的 {desk}。',
  },
  'desks.importNoDesk': {
    en: 'Open a page of the desk first: what is brought in is kept for one desk.',
    'zh-Hans': '请先打开那个工单页：导入的读法只用于一个工单页。',
    'zh-Hant': '請先開啟那個工單頁：匯入的讀法只用於一個工單頁。',
  },
  'desks.imported': {
    en: 'Brought in and used from now on.',
    'zh-Hans': '已导入，马上生效。',
    'zh-Hant': '已匯入，馬上生效。',
  },
  'desks.delete': {
    en: 'Delete',
    'zh-Hans': '删除',
    'zh-Hant': '刪除',
  },
  'desks.deleted': {
    en: 'Deleted: {title}',
    'zh-Hans': '已删除：{title}',
    'zh-Hant': '已刪除：{title}',
  },
  'desks.undo': {
    en: 'Undo',
    'zh-Hans': '撤销',
    'zh-Hant': '復原',
  },
  'desks.trial': {
    en: 'Reads {count} messages: {customer} customer, {agent} colleagues, {internal} internal',
    'zh-Hans': '读到 {count} 条消息：客户 {customer}，客服 {agent}，内部 {internal}',
    'zh-Hant': '讀到 {count} 則訊息：客戶 {customer}，客服 {agent}，內部 {internal}',
  },
  'desks.trialOther': {
    en: 'It does not fit the page that is open.',
    'zh-Hans': '与打开的页面不符。',
    'zh-Hant': '與開啟的頁面不符。',
  },
  'desks.trialBad': {
    en: 'One of its selectors cannot be used.',
    'zh-Hans': '其中有选择器写得不对。',
    'zh-Hant': '其中有選擇器寫得不對。',
  },
  'desks.trialGone': {
    en: 'The page could not be reached. Open a page of the desk and try again.',
    'zh-Hans': '没能连上页面，请打开工单页再试。',
    'zh-Hant': '沒能連上頁面，請開啟工單頁再試。',
  },
  'desks.text': {
    en: 'The description, as in a file',
    'zh-Hans': '读法的内容，与文件相同',
    'zh-Hant': '讀法的內容，與檔案相同',
  },
  'desks.save': {
    en: 'Save',
    'zh-Hans': '保存',
    'zh-Hant': '儲存',
  },
  'desks.saved': {
    en: 'Saved and used from now on.',
    'zh-Hans': '已保存，马上生效。',
    'zh-Hant': '已儲存，馬上生效。',
  },
  'desks.saveFailed': {
    en: 'That could not be saved. Nothing was lost; please try again.',
    'zh-Hans': '没能保存。内容还在，请再试一次。',
    'zh-Hant': '沒能儲存。內容還在，請再試一次。',
  },
  'desks.cancel': {
    en: 'Cancel',
    'zh-Hans': '取消',
    'zh-Hant': '取消',
  },
  'desks.problems': {
    en: 'Not saved yet. Please correct:',
    'zh-Hans': '还没有保存，请先改正：',
    'zh-Hant': '還沒有儲存，請先改正：',
  },
  'desks.notRead': {
    en: 'This file cannot be used. Nothing was changed.',
    'zh-Hans': '这个文件用不了，什么也没有改动。',
    'zh-Hant': '這個檔案用不了，什麼也沒有改動。',
  },
  'desks.line': {
    en: 'Line {line}',
    'zh-Hans': '第 {line} 行',
    'zh-Hant': '第 {line} 行',
  },
  'desks.none': {
    en: 'Nothing taught yet.',
    'zh-Hans': '还没有教过。',
    'zh-Hant': '還沒有教過。',
  },
} as const satisfies Texts;
