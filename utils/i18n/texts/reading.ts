import type { Texts } from '../text-of-key';

/** What CareCue reads on the page. */
export const reading = {
  'purpose.emergency': {
    en: 'Emergency',
    'zh-Hans': '紧急求助',
    'zh-Hant': '緊急求助',
  },
  'purpose.fraud': {
    en: 'Scams',
    'zh-Hans': '反诈',
    'zh-Hant': '防詐',
  },
  'purpose.crisis': {
    en: 'Someone to talk to',
    'zh-Hans': '心理援助',
    'zh-Hant': '心理支援',
  },
  'purpose.consumer': {
    en: 'Consumer help',
    'zh-Hans': '消费维权',
    'zh-Hant': '消費維權',
  },
  'reading.title': {
    en: 'What CareCue reads',
    'zh-Hans': '暖言读到了什么',
    'zh-Hant': '暖言讀到了什麼',
  },
  'reading.open': {
    en: 'What is read?',
    'zh-Hans': '读到了什么？',
    'zh-Hant': '讀到了什麼？',
  },
  'reading.wrong': {
    en: 'This isn’t read correctly',
    'zh-Hans': '读得不对',
    'zh-Hant': '讀得不對',
  },
  'reading.wrongHelp': {
    en: 'You will point at a few messages on the page. If the keyboard stays here, press F6 to get to the page.',
    'zh-Hans': '接下来请在页面上点几条消息。如果键盘还停在这里，按 F6 转到页面。',
    'zh-Hant': '接下來請在頁面上點幾則訊息。如果鍵盤還停在這裡，按 F6 轉到頁面。',
  },
  'reading.notStarted': {
    en: 'The page could not be reached. Load it again and try once more.',
    'zh-Hans': '没能连上页面，请刷新页面后再试。',
    'zh-Hant': '沒能連上頁面，請重新整理後再試。',
  },
  'reading.started': {
    en: 'Now go to the page and point at a customer’s message.',
    'zh-Hans': '请到页面上点一条客户的消息。',
    'zh-Hant': '請到頁面上點一則客戶的訊息。',
  },
  'reading.none': {
    en: 'Nothing is read on this page now.',
    'zh-Hans': '这一页现在没有读到对话。',
    'zh-Hant': '這一頁現在沒有讀到對話。',
  },
  'reading.loading': {
    en: 'One moment…',
    'zh-Hans': '请稍等……',
    'zh-Hant': '請稍候……',
  },
  'reading.how': {
    en: 'How it was understood',
    'zh-Hans': '怎么读懂的',
    'zh-Hant': '怎麼讀懂的',
  },
  'reading.built-in': {
    en: 'By the built-in description of this kind of desk.',
    'zh-Hans': '用的是内置的这类工单页说明。',
    'zh-Hant': '用的是內建的這類工單頁說明。',
  },
  'reading.taught': {
    en: 'As it was shown by pointing at the page.',
    'zh-Hans': '用的是在页面上教给它的方法。',
    'zh-Hant': '用的是在頁面上教給它的方法。',
  },
  'reading.generic': {
    en: 'Worked out from the page itself.',
    'zh-Hans': '根据页面本身推断出来的。',
    'zh-Hant': '根據頁面本身推斷出來的。',
  },
  'reading.sure': {
    en: 'Sure',
    'zh-Hans': '很有把握',
    'zh-Hant': '很有把握',
  },
  'reading.fairlySure': {
    en: 'Fairly sure',
    'zh-Hans': '比较有把握',
    'zh-Hant': '比較有把握',
  },
  'reading.unsure': {
    en: 'Not sure: please check',
    'zh-Hans': '没有把握，请核对',
    'zh-Hant': '沒有把握，請核對',
  },
  'reading.messages': {
    en: 'Messages: {count}',
    'zh-Hans': '消息：{count} 条',
    'zh-Hant': '訊息：{count} 則',
  },
  'reading.notLookedAt': {
    en: 'Internal note, not looked at',
    'zh-Hans': '内部备注，不会查看',
    'zh-Hant': '內部備註，不會查看',
  },
  'reading.leftOut': {
    en: 'A line of the desk itself, left out',
    'zh-Hans': '系统消息，不会查看',
    'zh-Hant': '系統訊息，不會查看',
  },
  'reading.noTime': {
    en: 'no time shown',
    'zh-Hans': '没有时间',
    'zh-Hant': '沒有時間',
  },
  'reading.fields': {
    en: 'Facts beside the conversation',
    'zh-Hans': '对话旁边的资料',
    'zh-Hant': '對話旁邊的資料',
  },
  'reading.noFields': {
    en: 'None are read.',
    'zh-Hans': '没有读到资料。',
    'zh-Hant': '沒有讀到資料。',
  },
  'reading.frames': {
    en: 'Parts of the page that are not read',
    'zh-Hans': '页面上没有读的部分',
    'zh-Hant': '頁面上沒有讀的部分',
  },
  'reading.framesHelp': {
    en: 'They come from another address. If messages stand there, allow CareCue to read it.',
    'zh-Hans': '它们来自别的网址。如果那里有消息，请允许 CareCue 读取。',
    'zh-Hant': '它們來自別的網址。如果那裡有訊息，請允許 CareCue 讀取。',
  },
  'reading.allow': {
    en: 'Allow reading',
    'zh-Hans': '允许读取',
    'zh-Hant': '允許讀取',
  },
  'reading.notKept': {
    en: 'Nothing of this is kept.',
    'zh-Hans': '以上内容都不会保存。',
    'zh-Hant': '以上內容都不會保存。',
  },
} as const satisfies Texts;
