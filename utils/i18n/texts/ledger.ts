import type { Texts } from '../text-of-key';

/** What is still owed, and what was counted. */
export const ledger = {
  'ledger.title': {
    en: 'Still open',
    'zh-Hans': '未了的事',
    'zh-Hant': '未了的事',
  },
  'ledger.none': {
    en: 'Nothing is open',
    'zh-Hans': '没有未了的事',
    'zh-Hant': '沒有未了的事',
  },
  'ledger.noneHelp': {
    en: 'Calls back, promises and feedback that you choose by “/” stand here until they are done.',
    'zh-Hans': '用“/”约的回电、答应的事和反馈，办完之前都在这里。',
    'zh-Hant': '用「/」約的回電、答應的事和回饋，辦完之前都在這裡。',
  },
  'ledger.kind.call-back': {
    en: 'Call back',
    'zh-Hans': '回电',
    'zh-Hant': '回電',
  },
  'ledger.kind.promise': {
    en: 'Promise',
    'zh-Hans': '答应的事',
    'zh-Hant': '答應的事',
  },
  'ledger.kind.feedback': {
    en: 'Feedback',
    'zh-Hans': '反馈',
    'zh-Hant': '回饋',
  },
  'ledger.due': {
    en: 'Due now',
    'zh-Hans': '到时间了',
    'zh-Hant': '時間到了',
  },
  'ledger.owner': {
    en: 'With: {owner}',
    'zh-Hans': '谁在跟：{owner}',
    'zh-Hant': '誰在跟：{owner}',
  },
  'ledger.status.waiting': {
    en: 'waiting for an answer',
    'zh-Hans': '等回话',
    'zh-Hant': '等回覆',
  },
  'ledger.status.taken-up': {
    en: 'being looked at',
    'zh-Hans': '在处理',
    'zh-Hant': '處理中',
  },
  'ledger.takenUp': {
    en: 'They are at it',
    'zh-Hans': '有人在处理',
    'zh-Hant': '有人在處理',
  },
  'ledger.answered': {
    en: 'Answered',
    'zh-Hans': '有回话了',
    'zh-Hant': '有回覆了',
  },
  'ledger.done': {
    en: 'Done',
    'zh-Hans': '办好了',
    'zh-Hant': '辦好了',
  },
  'ledger.later': {
    en: 'In 10 minutes',
    'zh-Hans': '10 分钟后再说',
    'zh-Hant': '10 分鐘後再說',
  },
  'ledger.tomorrow': {
    en: 'In a day',
    'zh-Hans': '明天再说',
    'zh-Hant': '明天再說',
  },
  'ledger.openTicket': {
    en: 'Go to the ticket',
    'zh-Hans': '去那个工单',
    'zh-Hant': '前往那張工單',
  },
  'ledger.gone': {
    en: 'That one is over already, or would stay too long.',
    'zh-Hans': '这一条已经结束了，或者拖得太久。',
    'zh-Hant': '這一條已經結束了，或者拖得太久。',
  },
  'ledger.ticket': {
    en: 'Ticket {key}',
    'zh-Hans': '工单 {key}',
    'zh-Hant': '工單 {key}',
  },
  'ledger.call': {
    en: 'a call without a ticket',
    'zh-Hans': '没有工单的通话',
    'zh-Hant': '沒有工單的通話',
  },
  'ledger.counts': {
    en: 'Written into the desk this month',
    'zh-Hans': '这个月写进工单的',
    'zh-Hant': '這個月寫進工單的',
  },
  'ledger.count.barrier-report': {
    en: 'Barrier reports: {count}',
    'zh-Hans': '用不了的地方：{count}',
    'zh-Hant': '用不了的地方：{count}',
  },
  'ledger.count.feedback': {
    en: 'Feedback: {count}',
    'zh-Hans': '反馈：{count}',
    'zh-Hant': '回饋：{count}',
  },
  'ledger.count.consent': {
    en: 'Consents: {count}',
    'zh-Hans': '征得同意：{count}',
    'zh-Hant': '徵得同意：{count}',
  },
  'ledger.count.hand-off': {
    en: 'Hand-offs: {count}',
    'zh-Hans': '交接：{count}',
    'zh-Hant': '交接：{count}',
  },
  'ledger.kept': {
    en: 'Kept on this machine only: the time, the ticket’s address and your own words. Gone when done, {hours} hours after they were due, or after 30 days.',
    'zh-Hans':
      '只存在这台电脑上：时间、工单地址和您自己的话。办完就删；到时间后 {hours} 小时、最多 30 天也会删。',
    'zh-Hant':
      '只存在這台電腦上：時間、工單網址和您自己的話。辦完就刪；時間到後 {hours} 小時、最多 30 天也會刪。',
  },
  'settings.tools': {
    en: 'Company tools that actions may open',
    'zh-Hans': '动作可以打开的公司工具',
    'zh-Hant': '動作可以開啟的公司工具',
  },
  'settings.toolsHelp': {
    en: 'One address, such as https://orders.example.com. Nothing else is ever opened.',
    'zh-Hans': '写一个地址，如 https://orders.example.com。别的一概不打开。',
    'zh-Hant': '寫一個網址，如 https://orders.example.com。其他一概不開啟。',
  },
  'settings.toolAdd': {
    en: 'Allow',
    'zh-Hans': '允许',
    'zh-Hant': '允許',
  },
  'settings.toolRemove': {
    en: 'Remove',
    'zh-Hans': '移除',
    'zh-Hant': '移除',
  },
  'settings.toolBad': {
    en: 'That is no https address.',
    'zh-Hans': '这不是 https 地址。',
    'zh-Hant': '這不是 https 網址。',
  },
  'settings.keepHours': {
    en: 'Reminders stay after they are due',
    'zh-Hans': '提醒到时间后保留多久',
    'zh-Hant': '提醒到時間後保留多久',
  },
  'settings.keepHours.24': {
    en: '1 day',
    'zh-Hans': '1 天',
    'zh-Hant': '1 天',
  },
  'settings.keepHours.72': {
    en: '3 days',
    'zh-Hans': '3 天',
    'zh-Hant': '3 天',
  },
  'settings.keepHours.168': {
    en: '7 days',
    'zh-Hans': '7 天',
    'zh-Hant': '7 天',
  },
  'settings.keepHours.720': {
    en: '30 days',
    'zh-Hans': '30 天',
    'zh-Hant': '30 天',
  },
} as const satisfies Texts;
