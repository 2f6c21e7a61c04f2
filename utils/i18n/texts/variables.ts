import type { Texts } from '../text-of-key';

/** What a quick action asks for before its words can be written. */
export const variables = {
  'variable.agentName': {
    en: 'Your name',
    'zh-Hans': '您的称呼',
    'zh-Hant': '您的稱呼',
  },
  'variable.colleagueName': {
    en: 'Your colleague’s name',
    'zh-Hans': '同事的称呼',
    'zh-Hant': '同事的稱呼',
  },
  'variable.customerName': {
    en: 'The customer’s name',
    'zh-Hans': '客户姓名',
    'zh-Hant': '客戶姓名',
  },
  'variable.customerPhone': {
    en: 'The customer’s number',
    'zh-Hans': '客户电话',
    'zh-Hant': '客戶電話',
  },
  'variable.callBackNumber': {
    en: 'Number to ring',
    'zh-Hans': '打哪个号码',
    'zh-Hant': '打哪個號碼',
  },
  'variable.orderNumber': {
    en: 'Order number',
    'zh-Hans': '订单号',
    'zh-Hant': '訂單編號',
  },
  'variable.request': {
    en: 'What they ask for',
    'zh-Hans': '想办的事',
    'zh-Hant': '想辦的事',
  },
  'variable.harm': {
    en: 'What waiting would mean',
    'zh-Hans': '等下去会怎样',
    'zh-Hant': '等下去會怎樣',
  },
  'variable.deadline': {
    en: 'Needed by',
    'zh-Hans': '最晚什么时候',
    'zh-Hant': '最晚什麼時候',
  },
  'variable.owner': {
    en: 'Who is responsible',
    'zh-Hans': '谁在跟',
    'zh-Hant': '誰在跟',
  },
  'variable.page': {
    en: 'Page and step',
    'zh-Hans': '哪一页、哪一步',
    'zh-Hant': '哪一頁、哪一步',
  },
  'variable.goal': {
    en: 'What they wanted to do',
    'zh-Hans': '想做什么',
    'zh-Hant': '想做什麼',
  },
  'variable.whatHappened': {
    en: 'What happened',
    'zh-Hans': '实际发生了什么',
    'zh-Hant': '實際發生了什麼',
  },
  'variable.assistiveTechnology': {
    en: 'Assistive technology',
    'zh-Hans': '用的辅助工具',
    'zh-Hant': '使用的輔助工具',
  },
  'variable.device': {
    en: 'Phone or computer, and version',
    'zh-Hans': '手机和版本',
    'zh-Hant': '手機和版本',
  },
  'variable.wayRound': {
    en: 'How you got round it',
    'zh-Hans': '怎么绕过去的',
    'zh-Hant': '怎麼繞過去的',
  },
  'variable.consentDate': {
    en: 'Day of the yes',
    'zh-Hans': '同意的日期',
    'zh-Hant': '同意的日期',
  },
  'variable.agreedWords': {
    en: 'What is noted',
    'zh-Hans': '记下的话',
    'zh-Hant': '記下的話',
  },
  'variable.purpose': {
    en: 'Used for',
    'zh-Hans': '用来做什么',
    'zh-Hant': '用來做什麼',
  },
  'variable.endDate': {
    en: 'Until',
    'zh-Hans': '用到哪天',
    'zh-Hant': '用到哪天',
  },
  'variable.customerWords': {
    en: 'In the customer’s words',
    'zh-Hans': '客户的原话',
    'zh-Hant': '客戶的原話',
  },
  'variable.tried': {
    en: 'Already tried',
    'zh-Hans': '已经试过',
    'zh-Hant': '已經試過',
  },
  'variable.stoppedAt': {
    en: 'Where you stopped',
    'zh-Hans': '停在哪一步',
    'zh-Hant': '停在哪一步',
  },
  'variable.helps': {
    en: 'What helps',
    'zh-Hans': '怎么做顺手',
    'zh-Hant': '怎麼做順手',
  },
  'variable.promised': {
    en: 'What was promised',
    'zh-Hans': '答应了什么',
    'zh-Hant': '答應了什麼',
  },
  'variable.result': {
    en: 'What was done',
    'zh-Hans': '办好了什么',
    'zh-Hant': '辦好了什麼',
  },
  'variable.remember': {
    en: 'The one thing to remember',
    'zh-Hans': '要记住的一件事',
    'zh-Hant': '要記住的一件事',
  },
  'variable.officialContact': {
    en: 'Where to ask',
    'zh-Hans': '有疑问找哪里',
    'zh-Hant': '有疑問找哪裡',
  },
  'variable.stepCount': {
    en: 'How many steps',
    'zh-Hans': '一共几步',
    'zh-Hant': '一共幾步',
  },
  'variable.steps': {
    en: 'The steps',
    'zh-Hans': '步骤',
    'zh-Hant': '步驟',
  },
  'variable.place': {
    en: 'What is unclear, and where',
    'zh-Hans': '哪里让人弄不清',
    'zh-Hant': '哪裡讓人弄不清',
  },
  'variable.suggestion': {
    en: 'What would help',
    'zh-Hans': '建议改成',
    'zh-Hant': '建議改成',
  },
  'variable.answerBy': {
    en: 'Answer by',
    'zh-Hans': '哪天回话',
    'zh-Hant': '哪天回話',
  },
  'variable.promisedTime': {
    en: 'By when',
    'zh-Hans': '几点之前',
    'zh-Hant': '幾點之前',
  },
  'variable.callBackTime': {
    en: 'At what time',
    'zh-Hans': '几点',
    'zh-Hant': '幾點',
  },
  'variable.fraudWords': {
    en: 'What the customer said about it',
    'zh-Hans': '客户怎么说的',
    'zh-Hant': '客戶怎麼說的',
  },
  'variable.fraudType': {
    en: 'Kind of scam',
    'zh-Hans': '哪种骗局',
    'zh-Hant': '哪種騙局',
  },
  'variable.fraudUrgency': {
    en: 'How far it has gone',
    'zh-Hans': '到了哪一步',
    'zh-Hant': '到了哪一步',
  },
  'variable.done': {
    en: 'What you did',
    'zh-Hans': '已经做了什么',
    'zh-Hant': '已經做了什麼',
  },
} as const satisfies Texts;
