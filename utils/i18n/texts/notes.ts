import type { Texts } from '../text-of-key';

/** Notes between colleagues: consent, care, what was tried, a scam. */
export const notes = {
  'consent.steps': {
    en: 'Five steps, said one at a time',
    'zh-Hans': '五步，一步一步说',
    'zh-Hant': '五步，一步一步說',
  },
  'consent.question': {
    en: 'What did the customer say?',
    'zh-Hans': '客户怎么说？',
    'zh-Hant': '客戶怎麼說？',
  },
  'consent.yes': {
    en: 'Yes, agreed',
    'zh-Hans': '同意',
    'zh-Hant': '同意',
  },
  'consent.no': {
    en: 'No',
    'zh-Hans': '不同意',
    'zh-Hant': '不同意',
  },
  'consent.refused': {
    en: 'Then nothing is noted. Today’s matter goes on as before.',
    'zh-Hans': '那就不记。今天的事照样办。',
    'zh-Hant': '那就不記。今天的事照樣辦。',
  },
  'consent.waiting': {
    en: 'Only after the customer’s yes can it be noted.',
    'zh-Hans': '客户说了同意，才能记。',
    'zh-Hant': '客戶說了同意，才能記。',
  },
  'note.title': {
    en: 'What helps this customer',
    'zh-Hans': '怎么做这位客户顺手',
    'zh-Hant': '怎麼做這位客戶順手',
  },
  'note.help': {
    en: 'Four lines at the end of the note. Every colleague’s CareCue reads them until the end date.',
    'zh-Hans': '备注末尾的四行。到期之前，每位同事的暖言都能读到。',
    'zh-Hant': '備註末尾的四行。到期之前，每位同事的暖言都讀得到。',
  },
  'note.pace': {
    en: 'Pace',
    'zh-Hans': '节奏',
    'zh-Hant': '節奏',
  },
  'note.pace.any': {
    en: 'As usual',
    'zh-Hans': '照平常',
    'zh-Hant': '照平常',
  },
  'note.pace.slow': {
    en: 'Slow',
    'zh-Hans': '慢',
    'zh-Hant': '慢',
  },
  'note.pace.very-slow': {
    en: 'Very slow',
    'zh-Hans': '很慢',
    'zh-Hant': '很慢',
  },
  'note.largeType': {
    en: 'Large type',
    'zh-Hans': '要大字',
    'zh-Hant': '要大字',
  },
  'note.channel': {
    en: 'How to reach them',
    'zh-Hans': '怎么联系',
    'zh-Hant': '怎麼聯絡',
  },
  'note.channel.any': {
    en: 'Either way',
    'zh-Hans': '都行',
    'zh-Hant': '都行',
  },
  'note.channel.writing': {
    en: 'In writing',
    'zh-Hans': '文字',
    'zh-Hant': '文字',
  },
  'note.channel.phone': {
    en: 'By phone',
    'zh-Hans': '电话',
    'zh-Hant': '電話',
  },
  'note.words': {
    en: 'Words that work',
    'zh-Hans': '顺耳的说法',
    'zh-Hant': '順耳的說法',
  },
  'note.speaker': {
    en: 'Who may speak for them',
    'zh-Hans': '谁可以代说',
    'zh-Hant': '誰可以代說',
  },
  'note.fromNote': {
    en: 'From the care note',
    'zh-Hans': '来自关怀备注',
    'zh-Hant': '來自關懷備註',
  },
  'note.until': {
    en: 'until {date}',
    'zh-Hans': '到 {date}',
    'zh-Hant': '到 {date}',
  },
  'note.speaks': {
    en: 'May speak for them: {who}',
    'zh-Hans': '可以代说：{who}',
    'zh-Hant': '可以代說：{who}',
  },
  'fraudRecord.open': {
    en: 'Record for the hand-off',
    'zh-Hans': '写交接记录',
    'zh-Hant': '寫交接記錄',
  },
  'tried.done': {
    en: 'worked',
    'zh-Hans': '做成了',
    'zh-Hant': '做成了',
  },
  'tried.stopped': {
    en: 'stopped before the end',
    'zh-Hans': '中途停下',
    'zh-Hant': '中途停下',
  },
  'tried.second-route': {
    en: 'failed twice, took the other way',
    'zh-Hans': '两次没成，换了办法',
    'zh-Hant': '兩次沒成，換了辦法',
  },
  'tried.worrying': {
    en: 'not begun: somebody may be telling the customer what to do',
    'zh-Hans': '没开始：可能有人在教客户做',
    'zh-Hant': '沒開始：可能有人在教客戶做',
  },
  'tried.at': {
    en: 'at “{step}”',
    'zh-Hans': '卡在“{step}”',
    'zh-Hant': '卡在「{step}」',
  },
  'urgency.asking': {
    en: 'nothing has gone yet',
    'zh-Hans': '还没有损失',
    'zh-Hant': '還沒有損失',
  },
  'urgency.about-to-pay': {
    en: 'about to pay',
    'zh-Hans': '正要付钱',
    'zh-Hant': '正要付錢',
  },
  'urgency.paid': {
    en: 'money has gone',
    'zh-Hans': '钱已经转了',
    'zh-Hant': '錢已經轉了',
  },
  'urgency.shared-access': {
    en: 'a code or access was given',
    'zh-Hans': '给了验证码或权限',
    'zh-Hant': '給了驗證碼或權限',
  },
} as const satisfies Texts;
