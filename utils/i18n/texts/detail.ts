import type { Texts } from '../text-of-key';

/** An item of the knowledge base, opened. */
export const detail = {
  'kind.need': {
    en: 'Playbooks',
    'zh-Hans': '沟通要点',
    'zh-Hant': '溝通要點',
  },
  'kind.script': {
    en: 'Scripts',
    'zh-Hans': '脚本',
    'zh-Hant': '腳本',
  },
  'kind.fraud': {
    en: 'Scams',
    'zh-Hans': '骗局',
    'zh-Hant': '詐騙手法',
  },
  'kind.term': {
    en: 'Words',
    'zh-Hans': '词语',
    'zh-Hant': '詞語',
  },
  'kind.saying': {
    en: 'How customers put it',
    'zh-Hans': '客户的说法',
    'zh-Hant': '客戶的說法',
  },
  'kind.hotline': {
    en: 'Numbers',
    'zh-Hans': '电话',
    'zh-Hant': '電話',
  },
  'kind.action': {
    en: 'Quick actions',
    'zh-Hans': '快捷操作',
    'zh-Hant': '快捷操作',
  },
  'kind.case': {
    en: 'Example conversations',
    'zh-Hans': '示范对话',
    'zh-Hant': '示範對話',
  },
  'action.text': {
    en: 'The words it writes',
    'zh-Hans': '写进去的话',
    'zh-Hant': '寫進去的話',
  },
  'action.asks': {
    en: 'What it asks, one at a time',
    'zh-Hans': '一步一步问',
    'zh-Hant': '一步一步問',
  },
  'case.customer': {
    en: 'Customer:',
    'zh-Hans': '客户：',
    'zh-Hant': '客戶：',
  },
  'case.agent': {
    en: 'Agent:',
    'zh-Hans': '客服：',
    'zh-Hant': '客服：',
  },
  'playbook.sayFirst': {
    en: 'Say first',
    'zh-Hans': '先这样说',
    'zh-Hant': '先這樣說',
  },
  'playbook.recognise': {
    en: 'How it shows',
    'zh-Hans': '怎么看出来',
    'zh-Hant': '怎麼看出來',
  },
  'playbook.notThis': {
    en: 'It is not',
    'zh-Hans': '不等于',
    'zh-Hant': '不等於',
  },
  'playbook.adjust': {
    en: 'Pace, words, channel',
    'zh-Hans': '语速、用词、渠道',
    'zh-Hant': '語速、用詞、管道',
  },
  'playbook.do': {
    en: 'Do',
    'zh-Hans': '要做',
    'zh-Hant': '要做',
  },
  'playbook.dont': {
    en: 'Don’t',
    'zh-Hans': '不要',
    'zh-Hant': '不要',
  },
  'playbook.check': {
    en: 'Check understanding',
    'zh-Hans': '确认听懂了',
    'zh-Hant': '確認聽懂了',
  },
  'playbook.ifStuck': {
    en: 'If you get stuck',
    'zh-Hans': '卡住了怎么办',
    'zh-Hant': '卡住了怎麼辦',
  },
  'playbook.handOff': {
    en: 'Hand over',
    'zh-Hans': '转给别人',
    'zh-Hant': '轉給別人',
  },
  'playbook.afterwards': {
    en: 'Afterwards',
    'zh-Hans': '事后',
    'zh-Hant': '事後',
  },
  'detail.sources': {
    en: 'Sources',
    'zh-Hans': '来源',
    'zh-Hant': '來源',
  },
  'detail.updated': {
    en: 'Last changed {date}',
    'zh-Hans': '{date} 更新',
    'zh-Hant': '{date} 更新',
  },
  'source.verified': {
    en: 'read on {date}',
    'zh-Hans': '{date} 读过原文',
    'zh-Hant': '{date} 讀過原文',
  },
  'source.seed': {
    en: 'from service teams',
    'zh-Hans': '来自一线客服',
    'zh-Hant': '來自第一線客服',
  },
  'source.recalled': {
    en: 'from memory, not checked yet',
    'zh-Hans': '凭记忆写的，还没核实',
    'zh-Hant': '憑記憶寫的，尚未查證',
  },
  'source.composed': {
    en: 'written by us, awaiting review',
    'zh-Hans': '我们自己写的，等待审阅',
    'zh-Hant': '我們自己寫的，等待審閱',
  },
  'updates.title': {
    en: 'New since you last looked',
    'zh-Hans': '上次之后有更新',
    'zh-Hant': '上次之後有更新',
  },
  'updates.small': {
    en: 'Your trainers improved how CareCue listens. There is nothing for you to do.',
    'zh-Hans': '培训师改进了暖言的识别，您不用做什么。',
    'zh-Hant': '培訓師改進了暖言的辨識，您不用做什麼。',
  },
  'updates.more': {
    en: 'and {count} more',
    'zh-Hans': '还有 {count} 条',
    'zh-Hant': '還有 {count} 條',
  },
  'updates.seen': {
    en: 'Got it',
    'zh-Hans': '知道了',
    'zh-Hant': '知道了',
  },
} as const satisfies Texts;
