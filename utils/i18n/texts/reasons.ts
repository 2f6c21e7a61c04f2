import type { Texts } from '../text-of-key';

/** Why a need was found, and why it is not right. */
export const reasons = {
  'reason.wrong-person': {
    en: 'It is about someone else',
    'zh-Hans': '说的是别人',
    'zh-Hant': '說的是別人',
  },
  'reason.not-a-need': {
    en: 'No special help wanted',
    'zh-Hans': '不需要特别照顾',
    'zh-Hant': '不需要特別照顧',
  },
  'reason.misread': {
    en: 'The words mean something else',
    'zh-Hans': '这句话不是这个意思',
    'zh-Hant': '這句話不是這個意思',
  },
  'reason.already-known': {
    en: 'We know, it is taken care of',
    'zh-Hans': '早就知道，已经在照顾',
    'zh-Hant': '早就知道，已經在照顧',
  },
  'reason.other': {
    en: 'Another reason',
    'zh-Hans': '别的原因',
    'zh-Hant': '其他原因',
  },
  'who.customer': {
    en: 'Customer',
    'zh-Hans': '客户',
    'zh-Hant': '客戶',
  },
  'who.agent': {
    en: 'Colleague',
    'zh-Hans': '客服',
    'zh-Hant': '客服',
  },
  'who.system': {
    en: 'The desk itself',
    'zh-Hans': '系统',
    'zh-Hant': '系統',
  },
  'who.internal': {
    en: 'Internal note',
    'zh-Hans': '内部备注',
    'zh-Hant': '內部備註',
  },
  'who.not-a-message': {
    en: 'Not a message',
    'zh-Hans': '不是消息',
    'zh-Hant': '不是訊息',
  },
  'why.repeated-structure': {
    en: 'The messages are built alike.',
    'zh-Hans': '这些消息的结构相同。',
    'zh-Hant': '這些訊息的結構相同。',
  },
  'why.running-ids': {
    en: 'The messages are numbered.',
    'zh-Hans': '消息有连续的编号。',
    'zh-Hant': '訊息有連續的編號。',
  },
  'why.chat-bubbles': {
    en: 'They look like chat bubbles.',
    'zh-Hans': '看起来是聊天气泡。',
    'zh-Hant': '看起來是聊天氣泡。',
  },
  'why.opening-post': {
    en: 'The first post stands apart from the others.',
    'zh-Hans': '第一条消息单独放在别处。',
    'zh-Hant': '第一則訊息單獨放在別處。',
  },
  'why.customer-in-profile': {
    en: 'The customer is the person named in the profile.',
    'zh-Hans': '客户就是资料栏里的那个人。',
    'zh-Hant': '客戶就是資料欄裡的那個人。',
  },
  'why.own-name': {
    en: 'You are known by the name you are signed in with.',
    'zh-Hans': '根据登录的名字认出了您。',
    'zh-Hant': '根據登入的名字認出了您。',
  },
  'why.speaker-marks': {
    en: 'The page marks who speaks.',
    'zh-Hans': '页面标明了是谁说的。',
    'zh-Hant': '頁面標明了是誰說的。',
  },
  'why.side-only': {
    en: 'Who speaks is told by left and right alone.',
    'zh-Hans': '只能靠左右位置判断是谁说的。',
    'zh-Hant': '只能靠左右位置判斷是誰說的。',
  },
  'why.colour-only': {
    en: 'Who speaks is told by colour alone.',
    'zh-Hans': '只能靠颜色判断是谁说的。',
    'zh-Hant': '只能靠顏色判斷是誰說的。',
  },
  'why.oldest-author': {
    en: 'Whoever wrote first is taken for the customer.',
    'zh-Hans': '把最早发言的人当作客户。',
    'zh-Hant': '把最早發言的人當作客戶。',
  },
  'why.speakers-unclear': {
    en: 'It is not clear who speaks.',
    'zh-Hans': '看不出是谁说的。',
    'zh-Hant': '看不出是誰說的。',
  },
  'why.no-authors': {
    en: 'The messages name no authors.',
    'zh-Hans': '消息没有写是谁发的。',
    'zh-Hant': '訊息沒有寫是誰發的。',
  },
  'why.no-times': {
    en: 'The messages show no times.',
    'zh-Hans': '消息没有时间。',
    'zh-Hant': '訊息沒有時間。',
  },
  'why.newest-first': {
    en: 'The page shows the newest first; here the oldest stands first.',
    'zh-Hans': '页面是新消息在上，这里改成旧消息在上。',
    'zh-Hant': '頁面是新訊息在上，這裡改成舊訊息在上。',
  },
  'why.in-frame': {
    en: 'The conversation stands in a frame of the page.',
    'zh-Hans': '对话在页面的内嵌框里。',
    'zh-Hant': '對話在頁面的內嵌框裡。',
  },
  'why.stopped-at-budget': {
    en: 'The page is very long; only a part was read.',
    'zh-Hans': '页面太长，只读了一部分。',
    'zh-Hant': '頁面太長，只讀了一部分。',
  },
} as const satisfies Texts;
